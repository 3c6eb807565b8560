import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  clampDate,
  daysBetween,
  isIsoDate,
  monthEnds,
  quarterEnds,
  shareOfYearGone,
  yearOf,
} from './calendar.ts'

const aDate = fc.integer({ min: 0, max: 109_000 }).map((days) => addDays('1900-01-01', days))

describe('a calendar date', () => {
  test.each(['2008-02-29', '1900-01-01', '2199-12-31', '2000-02-29'])('%s exists', (date) => {
    expect(isIsoDate(date)).toBe(true)
  })

  test.each([
    '2007-02-29',
    '1900-02-29',
    '2008-04-31',
    '2008-13-01',
    '2008-00-10',
    '2008-01-00',
    '1899-12-31',
    '2200-01-01',
    '2008-1-1',
    '2008-01-01T00:00:00Z',
    ' 2008-01-01',
    '2008-01-01\n',
    '',
  ])('%j does not', (text) => {
    expect(isIsoDate(text)).toBe(false)
  })

  test('a year of 2007-2009 has 365, 366 and 365 days', () => {
    expect(daysBetween('2007-01-01', '2008-01-01')).toBe(365)
    expect(daysBetween('2008-01-01', '2009-01-01')).toBe(366)
    expect(daysBetween('2007-01-01', '2009-12-31')).toBe(1095)
    expect(daysBetween('2008-11-01', '2007-01-01')).toBe(-670)
    expect(yearOf('2008-11-01')).toBe(2008)
  })

  test('adding days and counting them are each other’s opposite, and keep the order of text', () => {
    fc.assert(
      fc.property(aDate, fc.integer({ min: 0, max: 400 }), (date, days) => {
        const later = addDays(date, days)
        expect(daysBetween(date, later)).toBe(days)
        expect(isIsoDate(date)).toBe(true)
        expect(date <= later).toBe(true)
      }),
    )
  })

  test('a month later is the same day, or the last day of a shorter month', () => {
    expect(addMonths('2008-01-31', 1)).toBe('2008-02-29')
    expect(addMonths('2007-01-31', 1)).toBe('2007-02-28')
    expect(addMonths('2008-11-15', 2)).toBe('2009-01-15')
    expect(addMonths('2008-03-31', -1)).toBe('2008-02-29')
    expect(addMonths('2008-02-29', -12)).toBe('2007-02-28')
  })

  test('months and quarters end on their last day, and the range on its own', () => {
    expect(monthEnds('2007-12-15', '2008-03-10')).toEqual([
      '2007-12-31',
      '2008-01-31',
      '2008-02-29',
      '2008-03-10',
    ])
    expect(monthEnds('2008-02-29', '2008-02-29')).toEqual(['2008-02-29'])
    expect(monthEnds('2008-03-01', '2008-02-29')).toEqual([])
    expect(quarterEnds('2008-02-01', '2008-12-31')).toEqual([
      '2008-03-31',
      '2008-06-30',
      '2008-09-30',
      '2008-12-31',
    ])
    expect(quarterEnds('2008-10-01', '2008-11-01')).toEqual(['2008-11-01'])
  })

  test('the share of the year gone counts the days before the date', () => {
    expect(shareOfYearGone('2008-11-01')).toBe(305 / 366)
    expect(shareOfYearGone('2008-01-01')).toBe(0)
    expect(shareOfYearGone('2007-12-31')).toBe(364 / 365)
  })

  test('a date outside a range moves to its nearest end', () => {
    expect(clampDate('2006-05-05', '2007-01-01', '2009-12-31')).toBe('2007-01-01')
    expect(clampDate('2026-05-05', '2007-01-01', '2009-12-31')).toBe('2009-12-31')
    expect(clampDate('2008-05-05', '2007-01-01', '2009-12-31')).toBe('2008-05-05')
  })
})
