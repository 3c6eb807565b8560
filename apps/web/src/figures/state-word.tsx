import type { State } from '@koreplan/domain'
import {
  Circle,
  CircleCheck,
  CircleDashed,
  CirclePause,
  CirclePlay,
  CircleSlash,
} from 'lucide-react'
import { useTranslation } from 'react-i18next'
import styles from './figures.module.css'

const ICONS = {
  not_started: Circle,
  in_progress: CirclePlay,
  completed: CircleCheck,
  on_hold: CirclePause,
  cancelled: CircleSlash,
  not_reported: CircleDashed,
} satisfies Record<State, unknown>

/** An activity's state: a shape and a word. */
export function StateWord({ state }: { state: State }) {
  const { t } = useTranslation('words')
  const Icon = ICONS[state]
  return (
    <span className={styles.state}>
      <Icon aria-hidden size={16} />
      {t(`state.${state}`)}
    </span>
  )
}
