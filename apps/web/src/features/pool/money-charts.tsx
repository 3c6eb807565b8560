import type { getPool, ReplyOf } from '@koreplan/contract'
import { ChartFrame } from '../../charts/chart-frame.tsx'
import { cellsIn, type ChartTable } from '../../charts/chart-table.ts'
import { BoxMark } from '../../charts/marks.tsx'
import { useFormat, type Formats } from '../../lib/format.ts'
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
  const most = mostSpent(byArea)
  const { text, amount } = cellsIn(format)
  return (
    <MoneyChart
      id="money-by-area"
      finding={
        most &&
        t('mostInArea', {
          area: most.shortTitle,
          amount: format.amount(most.spentOre),
          whole: format.amount(spentOre),
        })
      }
      subtitle={t('byAreaSubtitle', { date: format.date(asOf) })}
      rows={rows}
      table={{
        columns: [t('area'), t('allocated'), t('committed'), t('spent')],
        rows: byArea.map((area) => [
          text(`${area.number} ${area.title}`),
          amount(area.allocatedOre),
          amount(area.committedOre),
          amount(area.spentOre),
        ]),
      }}
    />
  )
}

function MonthChart({ pool: { byMonth, asOf } }: { readonly pool: Pool }) {
  const t = usePoolTexts()
  const format = useFormat()
  const most = mostSpent(byMonth)
  const { text, amount } = cellsIn(format)
  return (
    <MoneyChart
      id="money-by-month"
      finding={
        most &&
        t('mostInMonth', {
          month: format.month(`${most.month}-01`),
          amount: format.amount(most.spentOre),
        })
      }
      subtitle={t('byMonthSubtitle', { date: format.date(asOf) })}
      rows={byMonth.map((one) => ({
        ...one,
        key: one.month,
        name: format.shortMonth(`${one.month}-01`),
        note: noteOf(one, t, format),
        overOre: 0,
      }))}
      table={{
        columns: [t('month'), t('committed'), t('spent')],
        rows: byMonth.map((one) => [
          text(format.month(`${one.month}-01`)),
          amount(one.committedOre),
          amount(one.spentOre),
        ]),
      }}
    />
  )
}

interface ChartProps {
  readonly id: string
  /** Where the most is spent; undefined: nothing is. */
  readonly finding: string | undefined
  readonly subtitle: string
  readonly rows: readonly BarRow[]
  readonly table: ChartTable
}

function MoneyChart({ id, finding, subtitle, rows, table }: ChartProps) {
  const t = usePoolTexts()
  return (
    <ChartFrame
      id={id}
      title={finding ?? t('nothingSpent')}
      subtitle={subtitle}
      legend={[
        { key: 'committed', label: t('committed'), mark: <BoxMark fill="var(--chart-bound)" /> },
        { key: 'spent', label: t('spent'), mark: <BoxMark fill="var(--chart-spent)" /> },
        ...(rows.some(({ overOre }) => overOre > 0)
          ? [
              {
                key: 'over',
                label: t('overspent'),
                mark: <BoxMark fill="var(--schedule-overdue)" />,
              },
            ]
          : []),
      ]}
      table={table}
      draw={(width, name) => <MoneyBars rows={rows} width={width} {...name} />}
    />
  )
}

/** The first of those with the most spent; undefined where nothing is. */
const mostSpent = <T extends { readonly spentOre: number }>(all: readonly T[]): T | undefined =>
  all
    .filter(({ spentOre }) => spentOre > 0)
    .toSorted((one, other) => other.spentOre - one.spentOre)[0]

const noteOf = (
  { committedOre, spentOre }: { readonly committedOre: number; readonly spentOre: number },
  t: PoolTexts,
  format: Formats,
): string =>
  t('barNote', { spent: format.amount(spentOre), committed: format.amount(committedOre) })
