import { PARTNER_KINDS, type PartnerKind } from '@koreplan/domain'
import { useQueryClient } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { textOf, useSubmit } from '../../lib/use-submit.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import field from '../../ui/field.module.css'
import { FormFault } from '../../ui/form-fault.tsx'
import styles from '../../ui/form.module.css'
import { TextField } from '../../ui/text-field.tsx'
import { tell } from '../../ui/toasts/toasts.ts'
import { spellingsIn } from './spellings.ts'

export interface Named {
  readonly name: string
  readonly aliases: string[]
  /** Of a partner. */
  readonly kind?: PartnerKind
}

interface Props {
  title: string
  /** As it is; its kind is asked for when it has one. */
  former: Named
  save: (body: Named) => Promise<unknown>
  onClose: () => void
}

/** The name, the other spellings, and of a partner the kind. */
export function NamedDialog({ title, former, save, onClose }: Props) {
  const { t } = useTranslation(['admin', 'general', 'words'])
  const client = useQueryClient()
  const id = useId()
  const { busy, error, faults, onSubmit } = useSubmit(
    async (fields) => {
      const kind = PARTNER_KINDS.find((known) => known === textOf(fields, 'kind'))
      const name = textOf(fields, 'name').trim()
      const aliases = spellingsIn(textOf(fields, 'aliases'))
      await save({ name, aliases, ...(kind && { kind }) })
      // Activities and areas show the names too: all that was read is read anew.
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' })
      tell({ kind: 'done', text: t('people.saved', { name }) })
      onClose()
    },
    { required: ['name'] },
  )
  return (
    <Dialog title={title} onClose={onClose}>
      <form className={styles.form} noValidate onSubmit={onSubmit}>
        <FormFault error={error} fields={['name', 'kind', 'aliases']} />
        <TextField
          label={t('people.name')}
          name="name"
          autoComplete="off"
          defaultValue={former.name}
          fault={faults['name']}
        />
        {former.kind !== undefined && (
          <div className={field.field}>
            <label htmlFor={`${id}-kind`}>{t('people.kind')}</label>
            <select
              id={`${id}-kind`}
              name="kind"
              className={field.control}
              defaultValue={former.kind}
            >
              {PARTNER_KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`words:partnerKind.${kind}`)}
                </option>
              ))}
            </select>
          </div>
        )}
        <div className={field.field}>
          <label htmlFor={`${id}-aliases`}>{t('people.aliases')}</label>
          <p id={`${id}-hint`} className={field.hint}>
            {t('people.aliasesHint')}
          </p>
          <textarea
            id={`${id}-aliases`}
            name="aliases"
            rows={4}
            className={field.control}
            aria-describedby={`${id}-hint`}
            defaultValue={former.aliases.join('\n')}
          />
          {faults['aliases'] && <p className={field.fault}>{faults['aliases']}</p>}
        </div>
        <div className={styles.actions}>
          <Button type="submit" look="primary" aria-disabled={busy}>
            {t('general:save')}
          </Button>
          <Button look="plain" onClick={onClose}>
            {t('general:cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
