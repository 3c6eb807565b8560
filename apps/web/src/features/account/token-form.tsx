import { makeToken } from '@koreplan/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { send } from '../../lib/api.ts'
import { textOf, useSubmit } from '../../lib/use-submit.ts'
import { Button } from '../../ui/button.tsx'
import field from '../../ui/field.module.css'
import { FormFault } from '../../ui/form-fault.tsx'
import styles from '../../ui/form.module.css'
import { TextField } from '../../ui/text-field.tsx'
import { tokensQuery } from './queries.ts'

const DAYS = [30, 90, 180, 365] as const

/** Makes an access token. */
export function TokenForm({ onMade }: { onMade: (token: string) => void }) {
  const { t } = useTranslation(['account', 'general'])
  const client = useQueryClient()
  const id = useId()
  const { busy, error, faults, onSubmit } = useSubmit(
    async (fields, form) => {
      const body = {
        name: textOf(fields, 'name').trim(),
        expiresInDays: Number(textOf(fields, 'expiresInDays')),
      }
      const { token } = await send(makeToken, { body })
      form.reset()
      onMade(token)
      await client.invalidateQueries({ queryKey: tokensQuery.queryKey })
    },
    { required: ['name'] },
  )
  return (
    <form className={styles.form} noValidate onSubmit={onSubmit} aria-label={t('tokens.make')}>
      <FormFault error={error} fields={['name']} />
      <TextField
        label={t('tokens.name')}
        hint={t('tokens.nameHint')}
        name="name"
        maxLength={60}
        autoComplete="off"
        fault={faults['name']}
      />
      <div className={field.field}>
        <label htmlFor={id}>{t('tokens.lifetime')}</label>
        <select id={id} name="expiresInDays" className={field.control} defaultValue={90}>
          {DAYS.map((days) => (
            <option key={days} value={days}>
              {t('general:count.days', { count: days })}
            </option>
          ))}
        </select>
      </div>
      <Button type="submit" aria-disabled={busy}>
        {t('tokens.make')}
      </Button>
    </form>
  )
}
