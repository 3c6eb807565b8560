import type { Attention } from '@koreplan/contract'
import type { AttentionKind } from '@koreplan/domain'
import { Link } from '@tanstack/react-router'
import {
  CalendarX2,
  CircleDashed,
  CirclePause,
  CircleQuestionMark,
  ClockAlert,
  Coins,
  Flag,
  Hourglass,
  Repeat,
  TrendingDown,
  Wallet,
  type LucideIcon,
} from 'lucide-react'
import styles from './figures.module.css'

const ICONS: Record<AttentionKind, LucideIcon> = {
  overdue: CalendarX2,
  overspent: Coins,
  hours_exceeded: ClockAlert,
  pool_exhausted: Wallet,
  behind: TrendingDown,
  milestone_overdue: Flag,
  never_reported: CircleQuestionMark,
  no_progress: CircleDashed,
  recurring_behind: Repeat,
  hours_unused: Hourglass,
  on_hold: CirclePause,
}

/** The sign of what is the matter; the word for it stands beside. */
export function AttentionIcon({ kind }: { readonly kind: AttentionKind }) {
  const Icon = ICONS[kind]
  return <Icon aria-hidden size={20} className={styles.attention} data-kind={kind} />
}

interface Props {
  readonly one: Attention
  /** What it is about, in words. */
  readonly subject: string
}

/** The way to what needs attention: an activity, an area, the pool, or the hours of a unit. */
export function AttentionLink({ one, subject }: Props) {
  if (one.kind === 'hours_exceeded')
    return (
      <Link to="/resources" lang="da">
        {subject}
      </Link>
    )
  if (one.kind === 'hours_unused')
    return (
      <Link to="/areas/$number" params={{ number: one.area.number }} lang="da">
        {subject}
      </Link>
    )
  const activity = 'activity' in one ? one.activity : null
  if (activity === null) return <Link to="/pool">{subject}</Link>
  return (
    <Link to="/activities/$number" params={{ number: activity.number }} lang="da">
      {subject}
    </Link>
  )
}
