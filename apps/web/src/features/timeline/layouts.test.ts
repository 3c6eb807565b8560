import type { TimelineArea, TimelineRow } from '@koreplan/contract'
import { addDays } from '@koreplan/domain'
import { describe, expect, it } from 'vitest'
import { axisParts } from './axis-parts.ts'
import { barOf, diamondsOf, milestoneKind } from './bars.ts'
import { calendarParts, weekOf } from './calendar-parts.ts'
import { placeFlags } from './flags.ts'
import { lanesOf } from './lanes.ts'
import { heightOf, linesOf } from './lines.ts'
import { foldedOf, readTimelineSearch, toggled, zoomedBy } from './search.ts'
import { axisOf, placeOn, plotWidth } from './span.ts'

const period = { start: '2007-01-01', end: '2009-12-31' }
const evaluation = { from: '2009-03-01', to: '2009-05-31', precision: 'season' as const }
const asOf = '2008-11-01'

const rowOf = (row: Partial<TimelineRow>): TimelineRow => ({
  version: 1,
  number: '1.1',
  title: 'En aktivitet',
  area: '1',
  lead: null,
  scheduleKind: 'dated',
  start: '2008-01-01',
  end: '2008-12-31',
  state: 'in_progress',
  progress: 40,
  expected: 83.29,
  schedule: 'behind',
  milestones: [],
  decisions: [],
  targets: [],
  ...row,
})
const areaOf = (number: string, activities: number): TimelineArea => ({
  number,
  title: number,
  shortTitle: number,
  parent: number.includes('.') ? (number.split('.')[0] ?? null) : null,
  timetableNote: null,
  activities,
  start: null,
  end: null,
  progress: null,
  expected: null,
  whyNull: null,
})
const timelineOf = (rows: TimelineRow[], areas: TimelineArea[] = [], total = rows.length) => ({
  asOf,
  revision: 1,
  period,
  evaluation,
  areas,
  rows,
  total,
})

describe('the axis', () => {
  it('holds the plan’s whole months, the end day included', () => {
    expect(axisOf(timelineOf([]))).toEqual({ from: '2007-01-01', to: '2010-01-01' })
  })

  it('reaches as far as an activity, a milestone, an occurrence or a decision does', () => {
    const early = rowOf({ start: '2006-11-15' })
    const late = rowOf({
      milestones: [{ id: 1, version: 1, title: '', dueDate: '2010-02-28', completedOn: null }],
    })
    expect(axisOf(timelineOf([early, late]))).toEqual({ from: '2006-11-01', to: '2010-03-01' })
    const decided = rowOf({ decisions: [{ date: '2010-01-12', verdict: 'stop' }] })
    expect(axisOf(timelineOf([decided])).to).toBe('2010-02-01')
  })

  it('takes all the room there is, and more where its parts need it', () => {
    const axis = { from: '2007-01-01', to: '2010-01-01' }
    expect(plotWidth(axis, 'years', 960)).toBe(960)
    expect(plotWidth(axis, 'quarters', 960)).toBeGreaterThan(960)
    expect(plotWidth(axis, 'months', 960)).toBeGreaterThan(plotWidth(axis, 'quarters', 960))
    expect(plotWidth(axis, 'years', 100)).toBeGreaterThan(250)
  })

  it('has parts without gaps, cut off at its ends', () => {
    const axis = { from: '2007-02-01', to: '2009-02-01' }
    for (const unit of ['year', 'quarter', 'month', 'week'] as const) {
      const parts = calendarParts(axis, unit, placeOn(axis))
      expect(parts[0]?.left).toBe(0)
      parts.forEach(({ left, width }, at) =>
        expect(left + width).toBeCloseTo(parts[at + 1]?.left ?? 100, 9),
      )
    }
  })

  it('numbers weeks as ISO does, over the turn of the year too', () => {
    expect(weekOf('2008-12-29')).toBe(1)
    expect(weekOf('2010-01-03')).toBe(53)
    expect(weekOf('2008-11-01')).toBe(44)
  })

  it('writes all parts of a line alike, as long as they fit', () => {
    const axis = { from: '2007-01-01', to: '2010-01-01' }
    const names = {
      year: [() => '2007'],
      quarter: [() => '1. kvartal 2007', () => '1. kvt.', () => '1'],
      month: [() => 'nov.'],
      week: [() => '44'],
    }
    const labels = (width: number) =>
      new Set(
        axisParts(axis, 'quarter', placeOn(axis), names, { width, size: 13 }).map(
          ({ label }) => label,
        ),
      )
    expect(labels(1800)).toEqual(new Set(['1. kvartal 2007']))
    expect(labels(800)).toEqual(new Set(['1. kvt.']))
    expect(labels(300)).toEqual(new Set(['1']))
    expect(labels(100)).toEqual(new Set([null]))
  })
})

describe('a bar', () => {
  const place = placeOn({ from: '2008-01-01', to: '2009-01-01' })
  const timeline = { period: { start: '2008-01-01', end: '2008-12-31' }, asOf }

  it('runs from the morning of its first day to the evening of its last', () => {
    expect(barOf(rowOf({}), timeline, place)).toMatchObject({
      look: 'dated',
      left: 0,
      width: 100,
      done: 40,
    })
  })

  it('of an activity that nobody has reported on is empty, which is not 0 %', () => {
    expect(barOf(rowOf({ progress: null }), timeline, place)?.done).toBeNull()
    expect(barOf(rowOf({ progress: 0 }), timeline, place)?.done).toBe(0)
  })

  it('tells where the plan’s period stands in', () => {
    expect(barOf(rowOf({ scheduleKind: 'plan_period' }), timeline, place)?.look).toBe('plan_period')
  })

  it('of an ongoing activity has no end', () => {
    const row = rowOf({ scheduleKind: 'ongoing', start: null, end: null, progress: 10 })
    expect(barOf(row, timeline, place)).toMatchObject({ look: 'ongoing', width: 100, done: null })
  })

  it('is none for a recurring activity', () => {
    expect(barOf(rowOf({ scheduleKind: 'recurring' }), timeline, place)).toBeNull()
  })

  it('of an overdue activity goes on, broken, to the as-of date', () => {
    const row = rowOf({ end: '2008-09-30', schedule: 'overdue' })
    const bar = barOf(row, timeline, place)
    expect(bar?.overrun?.left).toBeCloseTo(place('2008-10-01'))
    expect((bar?.overrun?.left ?? 0) + (bar?.overrun?.width ?? 0)).toBeCloseTo(place(asOf))
  })
})

describe('a milestone', () => {
  const open = { dueDate: asOf, completedOn: null }

  it('is overdue from the day after its own, until it is reached', () => {
    expect(milestoneKind(open, asOf)).toBe('open')
    expect(milestoneKind(open, addDays(asOf, 1))).toBe('overdue')
    expect(milestoneKind({ ...open, completedOn: asOf }, addDays(asOf, 1))).toBe('reached')
  })

  it('without any date is not drawn', () => {
    const none = { id: 1, version: 1, title: '', dueDate: null, completedOn: null }
    const place = placeOn({ from: '2008-01-01', to: '2009-01-01' })
    const row = rowOf({ milestones: [none, { ...none, id: 2, dueDate: '2008-01-01' }] })
    expect(diamondsOf(row, asOf, place)).toEqual([{ id: 2, left: 0, kind: 'overdue' }])
  })
})

describe('a recurring activity', () => {
  it('has a tick for each time, and each year’s count over that year', () => {
    const axis = { from: '2007-01-01', to: '2010-01-01' }
    const row = rowOf({
      scheduleKind: 'recurring',
      targets: [
        {
          title: 'Møder',
          unit: 'møder',
          approximate: true,
          years: [
            { year: 2007, actual: 14, target: 15 },
            { year: 2008, actual: 11, target: 15 },
          ],
          occurrences: [
            { date: '2007-01-01', value: 1 },
            { date: '2008-10-10', value: 1 },
          ],
        },
      ],
    })
    const [lane] = lanesOf(row, axis, placeOn(axis))
    expect(lane?.ticks.map(({ left }) => left)[0]).toBe(0)
    expect(lane?.years.map(({ isLast }) => isLast)).toEqual([false, true])
    expect(lane?.years[1]?.left).toBeCloseTo(placeOn(axis)('2008-01-01'))
  })
})

describe('the lines', () => {
  const rows = ['3.1', '3.2.1', '4.1'].map((number) =>
    rowOf({ number, area: number.slice(0, number.lastIndexOf('.')) }),
  )
  const areas = [areaOf('3', 2), areaOf('3.1', 0), areaOf('3.2', 1), areaOf('4', 1)]
  const keys = (folded: string[], total = rows.length) =>
    linesOf(timelineOf(rows, areas, total), new Set(folded)).map(({ key }) => key)

  it('go area by area, an area’s own activities before its sub-areas', () => {
    expect(keys([])).toEqual(['area-3', '3.1', 'area-3.1', 'area-3.2', '3.2.1', 'area-4', '4.1'])
  })

  it('leave out what a folded area holds', () => {
    expect(keys(['3'])).toEqual(['area-3', 'area-4', '4.1'])
  })

  it('leave out areas in which nothing was found', () => {
    expect(keys([], 33)).not.toContain('area-3.1')
  })

  it('are higher where the name stands above the bar, and where there are several counts', () => {
    const [, activity] = linesOf(timelineOf(rows, areas), new Set())
    if (activity === undefined) throw new Error('no line')
    expect(heightOf(activity, true)).toBeGreaterThan(heightOf(activity, false))
  })
})

describe('the names of the as-of line and the evaluation', () => {
  const wishes = {
    asOfAt: 61,
    asOfText: 'Status pr. 1. nov. 2008',
    evaluationFrom: 72,
    evaluationTo: 80,
    evaluationTexts: ['Evaluering, forår 2009', 'Evaluering'],
    width: 900,
    size: 13,
  }

  it('run away from one another', () => {
    expect(placeFlags(wishes)).toMatchObject({
      asOf: { side: 'before', at: 61 },
      evaluation: { side: 'after', text: 'Evaluering, forår 2009' },
      isStacked: false,
    })
  })

  it('are shortened before they are stacked', () => {
    expect(placeFlags({ ...wishes, width: 400 }).evaluation.text).toBe('Evaluering')
    expect(placeFlags({ ...wishes, width: 150 }).isStacked).toBe(true)
  })

  it('stay within the plot when the date lies at or beyond its edge', () => {
    expect(placeFlags({ ...wishes, asOfAt: -20 }).asOf).toMatchObject({ at: 0, side: 'after' })
    expect(placeFlags({ ...wishes, asOfAt: 500 }).asOf).toMatchObject({ at: 100, side: 'before' })
  })
})

describe('the address', () => {
  it('keeps the zoom and the folded areas, and leaves out defaults and what it does not know', () => {
    expect(readTimelineSearch({ zoom: 'months', folded: '3,4.1,<b>', q: 'fair' })).toEqual({
      zoom: 'months',
      folded: '3,4.1',
      q: 'fair',
    })
    expect(readTimelineSearch({ zoom: 'years', folded: '', sort: 'title' })).toEqual({})
    expect(readTimelineSearch({ archived: 'true', q: 'fair' })).toEqual({ q: 'fair' })
  })

  it('folds an area, and opens it again', () => {
    const folded = foldedOf({ folded: '3' })
    expect(toggled(folded, '4')).toEqual(['3', '4'])
    expect(toggled(folded, '3')).toEqual([])
  })

  it('zooms no closer than months and no farther than years', () => {
    expect(zoomedBy('years', 1)).toBe('quarters')
    expect(zoomedBy('months', 1)).toBe('months')
    expect(zoomedBy('years', -1)).toBe('years')
  })
})
