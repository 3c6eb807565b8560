import { renameMyself } from '@koreplan/contract'
import { useTranslation } from 'react-i18next'
import { send } from '../../lib/api.ts'
import { RenameForm } from '../../ui/rename-form.tsx'
import { useRereadSession } from './use-reread-session.ts'

/** The name that others see beside what one does. */
export function NameForm({ name: former }: { name: string }) {
  const { t } = useTranslation('account')
  const reread = useRereadSession()
  return (
    <RenameForm
      label={t('name.label')}
      hint={t('name.hint')}
      name={former}
      autoComplete="name"
      saved={t('name.saved')}
      save={async (name) => {
        await send(renameMyself, { body: { name } })
        await reread()
      }}
    />
  )
}
