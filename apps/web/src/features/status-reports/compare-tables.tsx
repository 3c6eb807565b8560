import type { compareStatusReports, ReplyOf, StatusFigures } from '@koreplan/contract'
import { SCHEDULE_VALUES } from '@koreplan/domain'
import type { ReactNode } from 'react'
import { useFormat } from '../../lib/format.ts'
import { CardTable } from '../../ui/card-table.tsx'
import { Section } from '../../ui/section.tsx'
import { useMeetingTexts } from '../meetings/use-meeting-texts.ts'

type Both = Pick<ReplyOf<typeof compareStatusReports>, 'a' | 'b'>

/** One figure of both, in the same unit. */
interface Line {
  readonly name: ReactNode
  readonly key: string
  readonly a: number | null
  readonly b: number | null
  readonly unit: 'percent' | 'ore' | 'minutes' | 'number'
}

/** Progress in all and by area, how activities stand, money and hours: each with the difference. */
export function CompareTables({ a, b }: Both) {
  const t = useMeetingTexts()
  return (
    <>
      <Lines
        title={t('overall')}
        first={t('figure')}
        lines={useOverall(a.figures, b.figures)}
        a={a}
        b={b}
      />
      <Lines
        title={t('areaProgress')}
        first={t('area')}
        lines={areasOf(a.figures, b.figures)}
        a={a}
        b={b}
      />
      <Lines
        title={t('counts')}
        first={t('schedule')}
        lines={useCounts(a.figures, b.figures)}
        a={a}
        b={b}
      />
    </>
  )
}

function useOverall(a: StatusFigures, b: StatusFigures): Line[] {
  const t = useMeetingTexts()
  const line = (
    key: string,
    name: string,
    unit: Line['unit'],
    of: (figures: StatusFigures) => number | null,
  ): Line => ({ key, name, unit, a: of(a), b: of(b) })
  return [
    line('progress', t('progress'), 'percent', ({ progress }) => progress.actual),
    line('expected', t('expected'), 'percent', ({ progress }) => progress.expected),
    line('spent', t('spent'), 'ore', ({ pool }) => pool.spentOre),
    line('committed', t('committed'), 'ore', ({ pool }) => pool.committedOre),
    line('available', t('available'), 'ore', ({ pool }) => pool.availableOre),
    line('hours', t('hours'), 'minutes', ({ minutes }) => minutes),
  ]
}

function useCounts(a: StatusFigures, b: StatusFigures): Line[] {
  const t = useMeetingTexts()
  return SCHEDULE_VALUES.map((schedule): Line => {
    const of = ({ progress }: StatusFigures) => progress.counts[schedule]
    return {
      key: schedule,
      name: t(`words:schedule.${schedule}`),
      unit: 'number',
      a: of(a),
      b: of(b),
    }
  }).filter((line) => line.a !== 0 || line.b !== 0)
}

function areasOf(a: StatusFigures, b: StatusFigures): Line[] {
  const progressIn = ({ areas }: StatusFigures, number: string) =>
    areas.find((area) => area.number === number)?.progress ?? null
  const names = new Map([...a.areas, ...b.areas].map((area) => [area.number, area.shortTitle]))
  return [...names].map(([number, shortTitle]) => ({
    key: number,
    name: (
      <span lang="da">
        {number} {shortTitle}
      </span>
    ),
    unit: 'percent',
    a: progressIn(a, number),
    b: progressIn(b, number),
  }))
}

interface Table extends Both {
  title: string
  /** What the lines are of. */
  first: string
  lines: readonly Line[]
}

function Lines({ title, first, lines, a, b }: Table) {
  const t = useMeetingTexts()
  const write = useWrite()
  return (
    <Section title={title}>
      <CardTable
        caption={title}
        rows={lines}
        keyOf={({ key }) => key}
        columns={[
          { title: first, cell: ({ name }) => name },
          { title: a.title, numeric: true, cell: (line) => write.value(line, line.a) },
          { title: b.title, numeric: true, cell: (line) => write.value(line, line.b) },
          { title: t('difference'), numeric: true, cell: write.difference },
        ]}
      />
    </Section>
  )
}

function useWrite() {
  const t = useMeetingTexts()
  const format = useFormat()
  const plain = (unit: Line['unit'], value: number): string => {
    if (unit === 'ore') return format.exactAmount(value)
    if (unit === 'minutes') return format.exactHours(value)
    return unit === 'percent' ? format.percent(value) : format.number(value)
  }
  const value = ({ unit }: Line, of: number | null): string =>
    of === null ? t('notMeasured') : plain(unit, of)
  const difference = ({ unit, a, b }: Line): string => {
    if (a === null || b === null) return t('nothing')
    const by = unit === 'percent' ? Math.round(b) - Math.round(a) : b - a
    const sign = by > 0 ? '+' : by < 0 ? '−' : ''
    const size = Math.abs(by)
    return unit === 'percent'
      ? t('points', { points: `${sign}${format.number(size)}` })
      : `${sign}${plain(unit, size)}`
  }
  return { value, difference }
}
