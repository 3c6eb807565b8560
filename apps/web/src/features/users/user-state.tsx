import type { User } from '@koreplan/contract'
import { Ban, Check, Clock } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import styles from './user-state.module.css'

const ICONS = {
  disabled: Ban,
  active: Check,
  invited: Clock,
  expired: Clock,
  waiting: Clock,
} as const
type State = keyof typeof ICONS

/** How an account stands, in a word with a sign. */
export function UserState({ user }: { user: User }) {
  const { t } = useTranslation('admin')
  const f = useFormat()
  const state = stateOf(user)
  const Icon = ICONS[state]
  const date = user.invitation ? f.day(user.invitation.expiresAt) : ''
  return (
    <span className={styles.state} data-state={state}>
      <Icon aria-hidden size={16} />
      {t(`users.states.${state}`, { date })}
    </span>
  )
}

function stateOf({ disabledAt, signsIn, demonstration, invitation }: User): State {
  if (disabledAt !== null) return 'disabled'
  if (signsIn.length > 0 || demonstration) return 'active'
  if (invitation === null) return 'waiting'
  return invitation.expired ? 'expired' : 'invited'
}
