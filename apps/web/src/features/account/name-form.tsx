import { renameMyself } from '@koreplan/contract'
import { useTranslation } from 'react-i18next'
import { send } from '../../lib/api.ts'
import { textOf, useSubmit } from '../../lib/use-submit.ts'
import { Button } from '../../ui/button.tsx'
import { FormFault } from '../../ui/form-fault.tsx'
import styles from '../../ui/form.module.css'
import { TextField } from '../../ui/text-field.tsx'
import { tell } from '../../ui/toasts/toasts.ts'
import { useRereadSession } from './use-reread-session.ts'

/** The name that others see beside what one does. */
export function NameForm({ name }: { name: string }) {
  const { t } = useTranslation(['account', 'general'])
  const reread = useRereadSession()
  const { busy, error, faults, onSubmit } = useSubmit(
    async (fields) => {
      await send(renameMyself, { body: { name: textOf(fields, 'name').trim() } })
      await reread()
      tell({ kind: 'done', text: t('name.saved') })
    },
    { required: ['name'] },
  )
  return (
    <form className={styles.form} noValidate onSubmit={onSubmit}>
      <FormFault error={error} fields={['name']} />
      <TextField
        label={t('name.label')}
        hint={t('name.hint')}
        name="name"
        autoComplete="name"
        defaultValue={name}
        fault={faults['name']}
      />
      <Button type="submit" aria-disabled={busy}>
        {t('general:save')}
      </Button>
    </form>
  )
}
