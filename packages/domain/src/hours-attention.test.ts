import { describe, expect, test } from 'vitest'
import { onHours } from './hours-attention.ts'
import { anActivity, anAllocation, DAY, facts, someHours } from './test-facts.ts'

const activities = [anActivity()]

describe('a unit', () => {
  const found = (used: number, allocated: number | null, date = DAY) =>
    onHours(
      facts({
        activities,
        hours: [someHours({ minutes: used })],
        allocations: allocated === null ? [] : [anAllocation({ minutes: allocated })],
      }),
      date,
    )

  test('that has used more than it was allocated is told with both', () => {
    expect(found(615, 600)).toEqual([
      { kind: 'hours_exceeded', unitId: 1, year: 2008, used: 615, allocated: 600 },
    ])
    expect(found(600, 600)).toEqual([])
  })

  test('that was allocated nothing and has used hours is told so', () => {
    expect(found(15, null)).toMatchObject([{ kind: 'hours_exceeded', allocated: null }])
  })

  test('is looked at in the calendar year of the date', () => {
    expect(found(615, 600, '2009-02-01')).toEqual([])
    expect(found(615, 600, '2008-03-02')).toEqual([])
  })
})

describe('an area', () => {
  const found = (date: string, minutes = 600) =>
    onHours(facts({ activities, allocations: [anAllocation({ minutes })] }), date)

  test('with an allocation and no use is told once a quarter of the year is gone', () => {
    expect(found('2008-04-01')).toMatchObject([
      { kind: 'hours_unused', areaId: 1, year: 2008, allocated: 600 },
    ])
    expect(found('2008-03-30')).toEqual([])
    expect(found('2009-04-01')).toEqual([])
  })

  test('that was allocated 0 hours is not waited for', () => {
    expect(found(DAY, 0)).toEqual([])
  })
})
