import type { Attention } from '@koreplan/contract'
import type { AttentionKind, IsoDate } from '@koreplan/domain'
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
import { useId, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { useFormat } from '../../lib/format.ts'
import styles from './overview.module.css'
import { reasonOf } from './reason.ts'
import { useOverviewTexts } from './use-overview-texts.ts'

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

/** As many as a reader takes in at a glance; the rest on request. */
const FIRST = 8

interface Props {
  readonly attention: readonly Attention[]
  readonly asOf: IsoDate
  /** Of a part of the list: what it is called, and what stands under that where there is some or none. */
  readonly words?: { readonly title: string; readonly some: string; readonly none: string }
}

/** What needs attention, most urgent first, each with its reason and the way to it. */
export function AttentionList({ attention, asOf, words }: Props) {
  const t = useOverviewTexts()
  const format = useFormat()
  const [isWhole, showWhole] = useState(false)
  const [titleId, listId] = [useId(), useId()]
  const date = format.date(asOf)
  const { title, some, none } = words ?? {
    title: t('attention'),
    some: t('attentionHint', { date }),
    none: t('attentionNone', { date }),
  }
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.heading}>
        {title}
        {attention.length > 0 && <span className={styles.count}>{attention.length}</span>}
      </h2>
      <p className={styles.soft}>{attention.length > 0 ? some : none}</p>
      <ul id={listId} className={styles.list}>
        {attention.map((one, at) => (
          <Row
            key={at}
            one={one}
            reason={reasonOf(one, asOf, t, format)}
            isRest={!isWhole && at >= FIRST}
          />
        ))}
      </ul>
      {attention.length > FIRST && (
        <Button
          look="plain"
          className="no-print"
          aria-expanded={isWhole}
          aria-controls={listId}
          onClick={() => showWhole(!isWhole)}
        >
          {isWhole ? t('attentionFewer') : t('attentionAll', { count: attention.length })}
        </Button>
      )}
    </section>
  )
}

interface RowProps {
  readonly one: Attention
  readonly reason: string
  /** Not on the screen until it is asked for; on paper always. */
  readonly isRest: boolean
}

function Row({ one, reason, isRest }: RowProps) {
  const t = useOverviewTexts()
  const Icon = ICONS[one.kind]
  return (
    <li className={styles.row} data-kind={one.kind} data-rest={isRest}>
      <Icon aria-hidden size={20} className={styles.icon} />
      <div>
        <p>
          <span className={styles.kind}>{t(`kind.${one.kind}`)}</span> <Subject one={one} />
        </p>
        <p className={styles.reason}>{reason}</p>
      </div>
    </li>
  )
}

/** What it is about, and the way there. */
function Subject({ one }: Pick<RowProps, 'one'>) {
  const t = useOverviewTexts()
  if (one.kind === 'hours_exceeded')
    return (
      <Link to="/resources" lang="da">
        {one.unit}
      </Link>
    )
  if (one.kind === 'hours_unused')
    return (
      <Link to="/areas/$number" params={{ number: one.area.number }}>
        {one.area.number} {one.area.shortTitle}
      </Link>
    )
  const activity = 'activity' in one ? one.activity : null
  if (activity === null) return <Link to="/pool">{t('pool')}</Link>
  return (
    <Link to="/activities/$number" params={{ number: activity.number }}>
      {activity.number} {activity.title}
    </Link>
  )
}
