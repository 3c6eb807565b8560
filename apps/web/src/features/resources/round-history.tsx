import type { Allocation } from '@koreplan/contract'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useFormat } from '../../lib/format.ts'
import { Button } from '../../ui/button.tsx'
import { CardTable } from '../../ui/card-table.tsx'
import { LoadFrame } from '../../ui/load-frame.tsx'
import { Section } from '../../ui/section.tsx'
import { usePlace } from '../plan/use-place.ts'
import { allocationsQuery } from './queries.ts'
import styles from './resources.module.css'
import { useResourceTexts } from './use-resource-texts.ts'

/** What became of every proposal of the year: by whom, when, and why it was refused. */
export function RoundHistory({ year }: { readonly year: number | null }) {
  const t = useResourceTexts()
  const id = useId()
  const [isShown, show] = useState(false)
  return (
    <Section title={t('round.history')}>
      <Button
        look="plain"
        className="no-print"
        aria-expanded={isShown}
        aria-controls={id}
        onClick={() => show(!isShown)}
      >
        {t(isShown ? 'round.historyHide' : 'round.historyShow')}
      </Button>
      <div id={id} hidden={!isShown}>
        {isShown && <Decided year={year} />}
      </div>
    </Section>
  )
}

function Decided({ year }: { readonly year: number | null }) {
  const t = useResourceTexts()
  const format = useFormat()
  const { plan } = usePlace()
  const happened = (one: Allocation): string => {
    const by = one.withdrawnBy ?? one.decidedBy ?? one.proposedBy
    const at = one.withdrawnAt ?? one.decidedAt ?? one.proposedAt
    return t('round.byOn', { name: by, date: format.date(at.slice(0, 10)) })
  }
  return (
    <LoadFrame query={useQuery(allocationsQuery(plan, year))}>
      {({ items }) => {
        const decided = items.filter(({ isWaiting }) => !isWaiting)
        if (decided.length === 0) return <p className={styles.soft}>{t('round.historyNone')}</p>
        return (
          <CardTable
            caption={t('round.history')}
            rows={decided}
            keyOf={(one) => one.id}
            columns={[
              { title: t('unit'), cell: ({ unit }) => <span lang="da">{unit.name}</span> },
              {
                title: t('area'),
                cell: ({ area }) => (
                  <span lang="da">
                    {area.number} {area.shortTitle}
                  </span>
                ),
              },
              { title: t('year'), cell: (one) => one.year },
              {
                title: t('proposed'),
                numeric: true,
                cell: ({ minutes }) => format.exactHours(minutes),
              },
              { title: t('round.outcome'), cell: (one) => t(`round.status.${outcomeOf(one)}`) },
              { title: t('round.when'), cell: happened },
              {
                title: t('round.reason'),
                cell: ({ reason }) => <span lang="da">{reason ?? '–'}</span>,
              },
            ]}
          />
        )
      }}
    </LoadFrame>
  )
}

function outcomeOf({ status, withdrawnAt, isInForce }: Allocation) {
  if (withdrawnAt !== null) return 'withdrawn'
  if (status === 'refused') return 'refused'
  if (status === 'approved') return isInForce ? 'approved' : 'replaced'
  return 'superseded'
}
