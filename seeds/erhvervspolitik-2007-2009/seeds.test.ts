import { describe, expect, it } from 'vitest'
import type { FollowUpSeed, PlanSeed } from '../world.ts'
import { followUp as followUpData } from './follow-up/index.ts'
import { plan as planData } from './plan.ts'

const plan: PlanSeed = planData
const followUp: FollowUpSeed = followUpData

const activities = plan.areas.flatMap((area) => area.activities)
const bulleted = activities.filter((activity) =>
  activity.source.place.startsWith('Tidsplan, punkt'),
)
const numbers = new Set(activities.map((activity) => activity.number))
const areaNumbers = new Set(plan.areas.map((area) => area.number))
const unitNames = new Set(plan.units.map((unit) => unit.name))
const partnerNames = new Set(plan.partners.map((partner) => partner.name))

const FROM = '2007-01-01'
const CLOCK = '2008-11-01'

describe('the plan', () => {
  it('has seven focus areas in the order of the document, and three sub-areas of the third', () => {
    expect(plan.areas.filter((area) => !area.parent).map((area) => area.number)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
    ])
    expect(
      plan.areas.filter((area) => area.parent).map((area) => [area.number, area.parent]),
    ).toEqual([
      ['3.1', '3'],
      ['3.2', '3'],
      ['3.3', '3'],
    ])
  })

  it('has 29 bulleted activities, and four more that the prose gives without a timetable', () => {
    const perArea = plan.areas.map((area) => [
      area.number,
      area.activities.filter((activity) => bulleted.includes(activity)).length,
      area.activities.length,
    ])
    expect(perArea).toEqual([
      ['1', 4, 4],
      ['2', 0, 2],
      ['3', 0, 0],
      ['3.1', 2, 2],
      ['3.2', 3, 3],
      ['3.3', 2, 2],
      ['4', 9, 9],
      ['5', 3, 3],
      ['6', 3, 3],
      ['7', 3, 5],
    ])
    expect(bulleted).toHaveLength(29)
    expect(activities).toHaveLength(33)
  })

  it('numbers each activity within its area, one after the other', () => {
    for (const area of plan.areas) {
      const expected = area.activities.map((_, at) => `${area.number}.${at + 1}`)
      expect(area.activities.map((activity) => activity.number)).toEqual(expected)
    }
  })

  it('times a bullet by the plan, the yearly duty as recurring, and the prose as ongoing', () => {
    const timed = (kind: string) =>
      activities.filter((activity) => activity.scheduleKind === kind).map(({ number }) => number)
    expect(timed('ongoing')).toEqual(['2.1', '2.2', '7.4', '7.5'])
    expect(timed('recurring')).toEqual(['7.1'])
    expect(timed('plan_period')).toHaveLength(28)
    for (const activity of activities) {
      expect(Boolean(activity.ongoingReason)).toBe(activity.scheduleKind === 'ongoing')
    }
  })

  it('invents no date and no expected result for an activity', () => {
    for (const activity of activities) {
      expect(activity).not.toHaveProperty('startDate')
      expect(activity).not.toHaveProperty('endDate')
      expect(activity).not.toHaveProperty('expectedResults')
    }
  })

  it('says of every line where in the document it comes from', () => {
    const lines = [
      plan,
      plan.committee,
      ...plan.pools,
      ...plan.areas,
      ...activities,
      ...activities.flatMap((activity) => activity.indicators ?? []),
    ]
    for (const { source } of lines) {
      expect(source.heading).not.toBe('')
      expect(source.place).not.toBe('')
    }
  })

  it('names only units and partners that it lists, and lists none that it never names', () => {
    const lines = [...plan.areas, ...activities]
    const units = lines.flatMap((line) => line.units ?? [])
    const leads = activities.flatMap((activity) => activity.lead ?? [])
    const partners = lines.flatMap((line) => line.partners ?? [])
    expect(new Set([...units, ...leads])).toEqual(unitNames)
    expect(new Set(partners)).toEqual(partnerNames)
    for (const { lead, units: others } of activities) expect(others ?? []).not.toContain(lead)
  })

  it('spells each name and alias once', () => {
    for (const names of [plan.units, plan.partners]) {
      const spellings = names.flatMap(({ name, aliases }) => [name, ...(aliases ?? [])])
      expect(new Set(spellings).size).toBe(spellings.length)
    }
  })

  it('keeps titles short', () => {
    for (const { title } of activities) expect(title.length).toBeLessThanOrEqual(70)
  })

  it('asks of the business council 15 meetings, 8 talks (both about) and exactly 8 issues', () => {
    const indicators = activities.flatMap((activity) => activity.indicators ?? [])
    expect(indicators.map(({ target, approximate }) => [target, approximate])).toEqual([
      [15, true],
      [8, true],
      [8, false],
    ])
  })

  it('has one pool of 400.000 kr. from the budget agreement for 2006', () => {
    const [appropriation, ...others] = plan.pools.flatMap((pool) => pool.appropriations)
    expect(others).toEqual([])
    expect(appropriation).toMatchObject({
      date: '2006-01-01',
      datePrecision: 'year',
      amountOre: 40_000_000,
    })
  })

  it('has a committee of seven with one chair and one vice-chair', () => {
    const offices = plan.committee.members.map((member) => member.office)
    expect(offices.toSorted()).toEqual([
      'chair',
      'member',
      'member',
      'member',
      'member',
      'member',
      'vice_chair',
    ])
  })
})

describe('the invented follow-up', () => {
  it('refers only to what the plan has', () => {
    expect(followUp.plan).toBe(plan.slug)
    const { updates, milestones, measurements, entries, hours, hourAllocations } = followUp
    for (const { activity } of [...updates, ...milestones, ...measurements, ...hours]) {
      expect(numbers).toContain(activity)
    }
    for (const entry of entries) {
      if (entry.activity) expect(numbers).toContain(entry.activity)
      if (entry.area) expect(areaNumbers).toContain(entry.area)
      expect(plan.pools.map((pool) => pool.slug)).toContain(entry.pool)
    }
    for (const { area } of hourAllocations) expect(areaNumbers).toContain(area)
    for (const { unit } of [...hours, ...hourAllocations]) expect(unitNames).toContain(unit)
    for (const { author } of updates) expect(unitNames).toContain(author)
    for (const { activity, indicator } of measurements) {
      const measured = activities.find(({ number }) => number === activity)
      expect(measured?.indicators?.map(({ title }) => title)).toContain(indicator)
    }
  })

  it('is dated from the start of the plan to its clock', () => {
    expect(followUp.clock).toBe(CLOCK)
    const dated = [
      ...followUp.updates,
      ...followUp.measurements,
      ...followUp.entries,
      ...followUp.hours,
      ...followUp.meetings.slice(0, -1),
    ]
    const completed = followUp.milestones.flatMap(({ completedOn }) => completedOn ?? [])
    for (const date of [...dated.map((fact) => fact.date), ...completed]) {
      expect(new Date(date).toISOString().slice(0, 10)).toBe(date)
      expect(date >= FROM && date <= CLOCK, date).toBe(true)
    }
    // The next meeting has been called, and is still to come.
    expect((followUp.meetings.at(-1)?.date ?? '') > CLOCK).toBe(true)
    for (const { dueDate } of followUp.milestones) {
      if (dueDate) expect(dueDate >= plan.periodStart && dueDate <= plan.periodEnd).toBe(true)
    }
  })

  it('reports two to six times on every activity but 4.4, in the order of time', () => {
    for (const number of numbers) {
      const dates = followUp.updates.filter((u) => u.activity === number).map((u) => u.date)
      expect(dates, number).toEqual(dates.toSorted())
      if (number === '4.4') expect(dates).toEqual([])
      else expect(dates.length >= 2 && dates.length <= 6, number).toBe(true)
    }
  })

  it('never lets progress fall, once what was given back as an error is left out', () => {
    for (const number of numbers) {
      const percents = followUp.updates
        .filter((update) => update.activity === number && !update.voidReason)
        .flatMap((update) => update.percent ?? [])
      expect(percents, number).toEqual(percents.toSorted((a, b) => a - b))
    }
  })

  it('gives no percent where there is no timetable, nor where milestones make the progress', () => {
    const without = new Set(['2.1', '2.2', '4.1', '7.1', '7.4', '7.5'])
    for (const { activity, state, percent } of followUp.updates) {
      const silent = without.has(activity) || state === 'not_started'
      expect(percent === undefined, activity).toBe(silent)
    }
  })

  it('has an update given back as an error, and two of one activity on the same date', () => {
    expect(followUp.updates.filter((update) => update.voidReason)).toHaveLength(1)
    const keys = followUp.updates.map(({ activity, date }) => `${activity} ${date}`)
    expect(keys.length - new Set(keys).size).toBe(1)
  })

  it('has at least two milestones overdue on its clock', () => {
    const overdue = followUp.milestones.filter(
      ({ dueDate, completedOn }) => dueDate && dueDate < CLOCK && !completedOn,
    )
    expect(overdue.length).toBeGreaterThanOrEqual(2)
  })

  it('measures 14, 8 and 8 in 2007, and 11, 5 and 6 in 2008', () => {
    const counts = new Map<string, number>()
    for (const { indicator, date, value } of followUp.measurements) {
      const key = `${indicator.split(' ')[0]} ${date.slice(0, 4)}`
      counts.set(key, (counts.get(key) ?? 0) + value)
    }
    expect(Object.fromEntries(counts)).toEqual({
      'Møder 2007': 14,
      'Gå-hjem-møder 2007': 8,
      'Numre 2007': 8,
      'Møder 2008': 11,
      'Gå-hjem-møder 2008': 5,
      'Numre 2008': 6,
    })
  })

  it('counts hours in whole quarter-hours, for units that were given hours in the area', () => {
    for (const { minutes } of [...followUp.hours, ...followUp.hourAllocations]) {
      expect(minutes > 0 && minutes % 15 === 0).toBe(true)
    }
    const given = followUp.hourAllocations.map((a) => `${a.unit} ${a.area} ${a.year}`)
    expect(new Set(given).size).toBe(given.length)
    for (const { unit, activity, date } of followUp.hours) {
      expect(given).toContain(`${unit} ${activity[0]} ${date.slice(0, 4)}`)
    }
    for (const { status, reason, year } of followUp.hourAllocations) {
      expect(Boolean(reason)).toBe(status === 'refused')
      expect(status === 'approved').toBe(year < 2009)
    }
  })
})
