import type { Attention } from '@koreplan/contract'
import type { IsoDate } from '@koreplan/domain'
import { useId, useState } from 'react'
import { AttentionIcon, AttentionLink } from '../../figures/attention.tsx'
import { Button } from '../../ui/button.tsx'
import { useFormat } from '../../lib/format.ts'
import styles from './overview.module.css'
import { reasonOf } from './reason.ts'
import { useOverviewTexts, type OverviewTexts } from './use-overview-texts.ts'

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
  return (
    <li className={styles.row} data-kind={one.kind} data-rest={isRest}>
      <AttentionIcon kind={one.kind} />
      <div>
        <p>
          <span className={styles.kind}>{t(`kind.${one.kind}`)}</span>{' '}
          <AttentionLink one={one} subject={subjectOf(one, t)} />
        </p>
        <p className={styles.reason}>{reason}</p>
      </div>
    </li>
  )
}

/** What it is about. */
function subjectOf(one: Attention, t: OverviewTexts): string {
  if (one.kind === 'hours_exceeded') return one.unit
  if (one.kind === 'hours_unused') return `${one.area.number} ${one.area.shortTitle}`
  const activity = 'activity' in one ? one.activity : null
  return activity === null ? t('pool') : `${activity.number} ${activity.title}`
}
