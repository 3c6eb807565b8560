import { describe, expect, it } from 'vitest'
import { SCHEDULE_VALUES } from '@koreplan/domain'
import { overlaps, placeLabels } from './place-labels.ts'
import { layoutPool, type PoolWords } from './pool-layout.ts'
import { poolReadings, poolSpan, type PoolHistory } from './pool-readings.ts'
import { layoutProgress, type ProgressRow } from './progress-layout.ts'
import { layoutSchedule, SEGMENT_ORDER } from './schedule-layout.ts'
import { textWidth, wrapText } from './text-width.ts'

const WIDTHS = [280, 320, 360, 520, 640, 820, 1200]
const period = {
  periodStart: '2007-01-01',
  periodEnd: '2009-12-31',
  evaluationFrom: '2009-03-01',
  evaluationTo: '2009-05-31',
}
const history: PoolHistory = {
  asOf: '2008-11-01',
  period,
  amountOre: 40_000_000,
  steps: [
    { date: '2007-03-19', spentOre: 0, boundOre: 3_500_000 },
    { date: '2007-11-29', spentOre: 11_647_000, boundOre: 24_492_500 },
    { date: '2008-10-21', spentOre: 26_779_350, boundOre: 32_316_750 },
  ],
  forecastOre: 36_255_975,
}
const words: PoolWords = {
  tick: (ore) => `${ore / 1e8} mio. kr.`,
  quarter: (n) => `${n}. kvt.`,
  amount: 'Puljen: 0,4 mio. kr.',
  evaluation: 'Evaluering, forår 2009',
  asOf: 'Status pr. 1. nov. 2008',
  spent: 'Forbrug 267.794 kr.',
  bound: 'Bundet 323.168 kr.',
  planned: 'Planlagt',
  forecast: 'Prognose 362.560 kr.',
}

describe('text', () => {
  it('is wrapped into lines that fit, and nothing of it is lost', () => {
    const text = 'Samarbejde med kommuner/regioner i andre lande og erhvervsudviklingsprogrammer'
    for (const width of [60, 90, 200]) {
      const lines = wrapText(text, width, 14)
      for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(width)
      const joined = lines.join('').replaceAll(/[-\s]/g, '')
      expect(joined).toBe(text.replaceAll(/[-\s]/g, ''))
    }
  })
})

describe('labels', () => {
  it('never overlap, nor leave the ground', () => {
    const within = { x: 0, y: 0, width: 240, height: 200 }
    const at = { x: 120, y: 100 }
    const wishes = ['a', 'b', 'c', 'd'].map((key) => ({
      key,
      text: 'Forbrug 100.000 kr.',
      at,
      prefer: 'above' as const,
    }))
    const placed = placeLabels(wishes, { within, taken: [], lines: [] }, 12)
    expect(placed.length).toBe(4)
    for (const one of placed) {
      expect(one.x).toBeGreaterThanOrEqual(0)
      expect(one.x + one.width).toBeLessThanOrEqual(240)
      for (const other of placed) if (other !== one) expect(overlaps(one, other)).toBe(false)
    }
  })
  it('of the pool stand in the order of their lines on every date and at every width', () => {
    for (const width of WIDTHS) {
      for (const asOf of ['2007-03-20', '2007-05-15', '2008-01-15', '2008-11-01', '2009-12-31']) {
        const { labels } = layoutPool({ ...history, asOf }, words, width)
        const [spent, bound] = ['spent', 'bound'].map((key) =>
          labels.find((label) => label.key === key),
        )
        expect(spent).toBeDefined()
        expect(bound).toBeDefined()
        if (spent && bound) expect(bound.y).toBeLessThan(spent.y)
        for (const one of labels)
          for (const other of labels) if (other !== one) expect(overlaps(one, other)).toBe(false)
      }
    }
  })
})

describe('the pool over time', () => {
  it('says nothing of what is spent after the as-of date, and forecasts only until the evaluation ends', () => {
    const readings = poolReadings(history)
    const on = (date: string) => readings.find((reading) => reading.date === date)
    expect(on('2008-11-01')).toEqual({
      date: '2008-11-01',
      spentOre: 26_779_350,
      boundOre: 32_316_750,
      plannedOre: 30_419_977,
      forecastOre: null,
    })
    expect(on('2008-11-30')?.spentOre).toBeNull()
    expect(on('2009-05-31')?.forecastOre).toBe(36_255_975)
    expect(on('2009-06-30')).toEqual({
      date: '2009-06-30',
      spentOre: null,
      boundOre: null,
      plannedOre: 40_000_000,
      forecastOre: null,
    })
  })
  it('has an axis that takes in an as-of date outside the plan', () => {
    expect(poolSpan({ ...history, asOf: '2006-12-31', steps: [] }).from).toBe('2006-12-31')
    expect(poolSpan({ ...history, asOf: '2010-02-01' }).to).toBe('2010-02-01')
  })
})

const row = (name: string, progress: number | null, behind = false): ProgressRow => ({
  key: name,
  name,
  value: progress === null ? 'Løbende – uden tidsplan' : `${progress} % (forventet 50 %)`,
  note: progress === null ? '' : '7 af 9 rapporteret',
  progress,
  expected: progress === null ? null : 50,
  behind,
})

describe('progress per area', () => {
  const rows = [
    row('1 Globalisering og ændrede konkurrencevilkår', 35, true),
    row('2 National og regional erhvervspolitik', null),
    row('6 Potentialet i samarbejde mellem erhverv og kultur', 100),
  ]
  it('keeps every text and bar within the width', () => {
    for (const width of WIDTHS) {
      const layout = layoutProgress(rows, width)
      for (const { name, value, note, bar, row: its } of layout.rows) {
        for (const { text, x } of name) {
          const start = layout.stacked ? x : x - textWidth(text, 14)
          expect(start).toBeGreaterThanOrEqual(0)
        }
        for (const { text, x } of value) expect(x + textWidth(text, 14)).toBeLessThanOrEqual(width)
        for (const { text, x } of note) expect(x + textWidth(text, 12)).toBeLessThanOrEqual(width)
        expect(bar === null).toBe(its.progress === null)
        if (bar) expect(layout.left + bar.width).toBeLessThanOrEqual(layout.right + 0.01)
      }
    }
  })
  it('puts each row under the one before it', () => {
    const { rows: boxes } = layoutProgress(rows, 360)
    expect(boxes[1]?.top).toBe((boxes[0]?.top ?? NaN) + (boxes[0]?.height ?? NaN))
  })
})

describe('schedule counts', () => {
  it('have a segment for every value there is', () => {
    expect(SEGMENT_ORDER.toSorted()).toEqual(SCHEDULE_VALUES.toSorted())
  })
  it('are as long together as their total', () => {
    const counts = Object.fromEntries(SCHEDULE_VALUES.map((value, at) => [value, at])) as Record<
      (typeof SCHEDULE_VALUES)[number],
      number
    >
    for (const width of WIDTHS) {
      const { rows, left } = layoutSchedule([{ key: '1', name: '1 A', counts, total: 36 }], width)
      const [box] = rows
      const last = box?.segments.at(-1)
      expect(box?.segments.reduce((sum, { count }) => sum + count, 0)).toBe(36)
      expect((last?.x ?? NaN) + (last?.width ?? NaN)).toBeCloseTo((box?.totalX ?? NaN) - 8)
      expect(box?.segments[0]?.x).toBe(left)
      expect(box?.totalX).toBeLessThanOrEqual(width - textWidth('36', 14, true))
    }
  })
})
