import type { HourEntry } from '@koreplan/contract'
import { describe, expect, test } from 'vitest'
import { activitiesIn, changesIn, copiedFrom, dateIn, enteredIn, minutesIn } from './week-cells.ts'

const entry = (date: string, minutes: number, voidedAt: string | null = null): HourEntry => ({
  id: 1,
  unit: { id: 1, name: 'Miljø og Teknik' },
  activity: { number: '4.2', title: '' },
  date,
  minutes,
  words: null,
  author: '',
  recordedAt: '',
  voidedAt,
  voidedBy: null,
  voidReason: null,
})

test('what counts in a cell is the sum of what is not voided', () => {
  const day = '2008-10-27'
  const entered = enteredIn([entry(day, 60), entry(day, 15), entry(day, 45, '2008-10-28')])
  expect(entered.get('4.2 2008-10-27')).toBe(75)
})

describe('the changes of a week', () => {
  const entered = new Map([['4.2 2008-10-27', 60]])

  test('are the cells that differ, with what was seen there', () => {
    const typed = new Map([
      ['4.2 2008-10-27', '1'],
      ['4.2 2008-10-28', '7,5'],
      ['4.2 2008-10-29', ''],
    ])
    expect(changesIn(typed, entered)).toEqual([
      { activity: '4.2', date: '2008-10-28', minutes: 450, seenMinutes: 0 },
    ])
    expect(changesIn(new Map([['4.2 2008-10-27', '']]), entered)).toMatchObject([{ minutes: 0 }])
  })

  test('are none while something is no hours', () => {
    const typed = new Map([['4.2 2008-10-28', 'syv']])
    expect(changesIn(typed, entered)).toBeNull()
    expect(minutesIn('4.2 2008-10-28', typed, entered)).toBeNull()
  })
})

test('last week is copied to the same days, where nothing stands and it can be filled in', () => {
  const last = new Map([
    ['4.2 2008-10-20', 60],
    ['4.2 2008-10-21', 90],
    ['4.2 2008-10-22', 30],
    ['4.2 2008-10-24', 15],
  ])
  const typed = new Map([['4.2 2008-10-28', '2']])
  const copied = copiedFrom(
    last,
    new Map([['4.2 2008-10-27', 75]]),
    typed,
    (date) => date <= '2008-10-29',
    (minutes) => String(minutes / 60),
  )
  expect([...copied]).toEqual([
    ['4.2 2008-10-28', '2'],
    ['4.2 2008-10-29', '0.5'],
  ])
})

test('a draft says which week and which activities it is of', () => {
  const typed = new Map([
    ['4.3 2008-10-14', '7,5'],
    ['4.3 2008-10-15', '2'],
    ['4.10 2008-10-14', '1'],
  ])
  expect(dateIn(typed)).toBe('2008-10-14')
  expect(activitiesIn(typed)).toEqual(['4.3', '4.10'])
  expect(dateIn(new Map())).toBeNull()
})
