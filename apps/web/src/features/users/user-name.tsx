import { editUser, type User } from '@koreplan/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { send } from '../../lib/api.ts'
import { RenameForm } from '../../ui/rename-form.tsx'
import { USERS } from './queries.ts'

export function UserName({ user: { id, name: former } }: { user: User }) {
  const { t } = useTranslation('admin')
  const client = useQueryClient()
  return (
    <RenameForm
      label={t('users.name')}
      name={former}
      autoComplete="off"
      saved={t('users.nameSaved')}
      save={async (name) => {
        await send(editUser, { params: { id }, body: { name } })
        await client.invalidateQueries({ queryKey: [USERS] })
      }}
    />
  )
}
