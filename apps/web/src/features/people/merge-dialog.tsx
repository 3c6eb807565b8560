import { mergePartner, type Partner } from '@koreplan/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { send } from '../../lib/api.ts'
import { useSubmit } from '../../lib/use-submit.ts'
import { Button } from '../../ui/button.tsx'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FormFault } from '../../ui/form-fault.tsx'
import styles from '../../ui/form.module.css'
import { SelectField } from '../../ui/select-field.tsx'
import { tell } from '../../ui/toasts/toasts.ts'

type Listed = Partner & { readonly participates: number }

interface Props {
  partner: Partner
  all: readonly Listed[]
  onClose: () => void
}

/** Makes one partner of two: which other, which name stays, and what moves to it. */
export function MergeDialog({ partner, all, onClose }: Props) {
  const { t } = useTranslation(['admin', 'general'])
  const client = useQueryClient()
  const [otherId, setOtherId] = useState<string>()
  const [keeps, setKeeps] = useState<'this' | 'other'>('other')
  const self = all.find(({ id }) => id === partner.id)
  const other = all.find(({ id }) => String(id) === otherId)
  const [gone, stays] = keeps === 'other' ? [self, other] : [other, self]
  const { busy, error, onSubmit } = useSubmit(async () => {
    if (!gone || !stays) return
    const input = { params: { id: gone.id }, body: { into: stays.id } }
    await send(mergePartner, input, { ifMatch: gone.version })
    await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' })
    tell({ kind: 'done', text: t('partners.merged', { name: stays.name }) })
    onClose()
  })
  return (
    <Dialog title={t('partners.mergeOf', { name: partner.name })} onClose={onClose}>
      <form className={styles.form} noValidate onSubmit={onSubmit}>
        <FormFault error={error} />
        <SelectField
          label={t('partners.with')}
          all={t('users.choose')}
          value={otherId}
          options={all
            .filter(({ id }) => id !== partner.id)
            .map(({ id, name }) => ({ value: String(id), label: name }))}
          onChange={setOtherId}
        />
        {other && gone && stays && (
          <>
            <ChoiceGroup
              kind="radio"
              legend={t('partners.staying')}
              options={[
                { value: 'this', label: partner.name },
                { value: 'other', label: other.name },
              ]}
              chosen={[keeps]}
              onToggle={setKeeps}
            />
            <p role="status">
              {t('partners.moves', {
                gone: gone.name,
                stays: stays.name,
                count: gone.participates,
                spellings: [gone.name, ...gone.aliases].join(', '),
              })}
            </p>
          </>
        )}
        <div className={styles.actions}>
          <Button type="submit" look="primary" disabled={!other} aria-disabled={busy}>
            {t('partners.merge')}
          </Button>
          <Button look="plain" onClick={onClose}>
            {t('general:cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
