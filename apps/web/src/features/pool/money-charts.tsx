import type { getPool, ReplyOf } from '@koreplan/contract'
import { ChartFrame } from '../../charts/chart-frame.tsx'
import { cellsIn } from '../../charts/chart-table.ts'
import { BoxMark } from '../../charts/marks.tsx'
import { useFormat } from '../../lib/format.ts'
import type { BarRow } from './bars-layout.ts'
import { MoneyBars } from './money-bars.tsx'
import styles from './pool.module.css'
import { usePoolTexts, type PoolTexts } from './use-pool-texts.ts'

type Pool = ReplyOf<typeof getPool>

/** Where the money went, and when: by focus area and by month. Nothing where none has moved. */
export function MoneyCharts({ pool }: { readonly pool: Pool }) {
  if (pool.byMonth.length === 0) return null
  return (
    <div className={styles.charts}>
      <AreaChart pool={pool} />
      <MonthChart pool={pool} />
    </div>
  )
}

function AreaChart({ pool: { byArea, asOf, spentOre } }: { readonly pool: Pool }) {
  const t = usePoolTexts()
  const format = useFormat()
  const rows = byArea
    .filter((area) => area.allocatedOre + area.committedOre + area.spentOre > 0)
    .map((area): BarRow => {
      const overOre = area.allocatedOre > 0 ? Math.max(0, area.spentOre - area.allocatedOre) : 0
      return {
        ...area,
        key: area.number,
        name: `${area.number} ${area.shortTitle}`,
        note: [
          noteOf(area, t, format),
          area.allocatedOre > 0 && t('barAllocated', { amount: format.amount(area.allocatedOre) }),
          overOre > 0 && t('overspentBy', { amount: format.amount(overOre) }),
        ]
          .filter(Boolean)
          .join(' · '),
        overOre,
      }
    })
  const most = byArea.toSorted((one, other) => other.spentOre - one.spentOre)[0]
  const { text, amount } = cellsIn(format)
  return (
    <ChartFrame
      id="money-by-area"
      title={
        most && most.spentOre > 0
          ? t('mostInArea', {
              area: most.shortTitle,
              amount: format.amount(most.spentOre),
              whole: format.amount(spentOre),
            })
          : t('nothingSpent')
      }
      subtitle={t('byAreaSubtitle', { date: format.date(asOf) })}
      legend={legendOf(rows, t)}
      table={{
        columns: [t('area'), t('allocated'), t('committed'), t('spent')],
        rows: byArea.map((area) => [
          text(`${area.number} ${area.title}`),
          amount(area.allocatedOre),
          amount(area.committedOre),
          amount(area.spentOre),
        ]),
      }}
      draw={(width, name) => <MoneyBars rows={rows} width={width} {...name} />}
    />
  )
}

function MonthChart({ pool: { byMonth, asOf } }: { readonly pool: Pool }) {
  const t = usePoolTexts()
  const format = useFormat()
  const nameOf = (month: string): string => format.shortMonth(`${month}-01`)
  const rows = byMonth.map((one): BarRow => ({
    ...one,
    key: one.month,
    name: nameOf(one.month),
    note: noteOf(one, t, format),
    overOre: 0,
  }))
  const most = byMonth.toSorted((one, other) => other.spentOre - one.spentOre)[0]
  const { text, amount } = cellsIn(format)
  return (
    <ChartFrame
      id="money-by-month"
      title={
        most && most.spentOre > 0
          ? t('mostInMonth', {
              month: format.month(`${most.month}-01`),
              amount: format.amount(most.spentOre),
            })
          : t('nothingSpent')
      }
      subtitle={t('byMonthSubtitle', { date: format.date(asOf) })}
      legend={legendOf(rows, t)}
      table={{
        columns: [t('month'), t('committed'), t('spent')],
        rows: byMonth.map((one) => [
          text(format.month(`${one.month}-01`)),
          amount(one.committedOre),
          amount(one.spentOre),
        ]),
      }}
      draw={(width, name) => <MoneyBars rows={rows} width={width} {...name} />}
    />
  )
}

const noteOf = (
  { committedOre, spentOre }: { readonly committedOre: number; readonly spentOre: number },
  t: PoolTexts,
  format: ReturnType<typeof useFormat>,
): string =>
  t('barNote', { spent: format.amount(spentOre), committed: format.amount(committedOre) })

const legendOf = (rows: readonly BarRow[], t: PoolTexts) => [
  { key: 'committed', label: t('committed'), mark: <BoxMark fill="var(--chart-bound)" /> },
  { key: 'spent', label: t('spent'), mark: <BoxMark fill="var(--chart-spent)" /> },
  ...(rows.some(({ overOre }) => overOre > 0)
    ? [{ key: 'over', label: t('overspent'), mark: <BoxMark fill="var(--schedule-overdue)" /> }]
    : []),
]
