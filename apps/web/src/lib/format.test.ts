import { describe, expect, it } from 'vitest'
import { formats } from './format.ts'

const da = formats('da')
const en = formats('en')
/** A no-break space is read as a space here. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('amounts', () => {
  it('have no øre when they are whole kroner', () => {
    expect(da.amount(40_000_000)).toBe('400.000\u00a0kr.')
    expect(plain(da.amount(30_419_977))).toBe('304.199,77 kr.')
    expect(plain(da.amount(-5_000))).toBe('-50 kr.')
    expect(plain(da.amount(0))).toBe('0 kr.')
  })
  it('always have øre in a column', () => {
    expect(plain(da.exactAmount(40_000_000))).toBe('400.000,00 kr.')
    expect(plain(da.exactAmount(30_419_977))).toBe('304.199,77 kr.')
  })
  it('are short as millions or thousands', () => {
    expect(plain(da.shortAmount(40_000_000))).toBe('0,4 mio. kr.')
    expect(plain(da.shortAmount(30_419_977))).toBe('0,3 mio. kr.')
    expect(plain(da.shortAmount(27_000_000))).toBe('0,27 mio. kr.')
    expect(plain(da.shortAmount(123_456_789_00))).toBe('123,5 mio. kr.')
    expect(plain(da.shortAmount(5_000_000))).toBe('50 t.kr.')
    expect(plain(da.shortAmount(75_050))).toBe('751 kr.')
  })
  it('are written the English way in English', () => {
    expect(plain(en.amount(40_000_000))).toBe('DKK 400,000')
    expect(plain(en.exactAmount(30_419_977))).toBe('DKK 304,199.77')
    expect(plain(en.shortAmount(40_000_000))).toBe('DKK 0.4m')
  })
})

describe('other figures', () => {
  it('percent keeps its sign on the line', () => {
    expect(da.percent(61.19)).toBe('61\u00a0%')
    expect(da.percentDecimal(37.5)).toBe('37,5\u00a0%')
    expect(da.percentDecimal(61)).toBe('61\u00a0%')
    expect(en.percent(61.19)).toBe('61%')
  })
  it('hours are quarter-hours', () => {
    expect(plain(da.hours(750))).toBe('12,5 timer')
    expect(plain(da.hours(60))).toBe('1 time')
    expect(plain(da.hours(75))).toBe('1,25 timer')
    expect(da.exactHours(750)).toBe('12,50')
    expect(plain(en.hours(750))).toBe('12.5 hours')
  })
  it('an approximate target says so', () => {
    expect(plain(da.approximately(15))).toBe('ca. 15')
  })
})

describe('dates', () => {
  it('are written in Danish', () => {
    expect(plain(da.date('2008-11-01'))).toBe('1. nov. 2008')
    expect(plain(da.longDate('2008-11-01'))).toBe('1. november 2008')
    expect(da.numericDate('2008-11-01')).toBe('01.11.2008')
    expect(da.month('2009-03-01')).toBe('marts 2009')
    expect(da.quarter('2008-06-30')).toBe('2. kvartal 2008')
  })
  it('are written in English', () => {
    expect(plain(en.date('2008-11-01'))).toBe('1 Nov 2008')
    expect(en.numericDate('2008-11-01')).toBe('01/11/2008')
  })
  it('are only as exact as they are known', () => {
    expect(da.window('2009-03-01', '2009-05-31', 'season')).toBe('forår 2009')
    expect(da.dateOf('2008-06-01', 'season')).toBe('sommer 2008')
    expect(da.dateOf('2008-09-01', 'season')).toBe('efterår 2008')
    expect(da.dateOf('2008-12-01', 'season')).toBe('vinter 2009')
    expect(da.dateOf('2006-01-01', 'year')).toBe('2006')
    expect(plain(da.window('2009-03-01', '2009-05-31', 'day'))).toBe('1. mar. 2009 – 31. maj 2009')
  })
  it('keep the day and its month on one line', () => {
    expect(da.longDate('2008-11-01')).toBe('1.\u00a0november 2008')
    expect(da.weekday('2008-11-01')).toBe('lørdag den 1.\u00a0november 2008')
    expect(en.longDate('2008-11-01')).toBe('1\u00a0November 2008')
  })
  it('of an instant are in Danish time', () => {
    expect(plain(da.instant('2008-11-01T12:05:00Z'))).toContain('13.05')
  })
})
