import { describe, expect, it } from 'vitest'
import { readDates, readLead, readPercent, readPeriod, readState } from './read-cell.ts'

describe('a state', () => {
  it('is read in Danish and English words, whatever the letters’ size', () => {
    for (const text of ['I gang', 'i  gang ', 'In progress', 'in_progress'])
      expect(readState(text)).toEqual({ value: 'in_progress' })
  })
  it('“Ikke rapporteret” is derived, never written', () => {
    expect(readState('Ikke rapporteret')).toEqual({ fault: 'never_written' })
    expect(readState('Forsinket')).toEqual({ fault: 'state_unknown' })
  })
})

describe('a percent', () => {
  it('is read with comma or point, with or without its sign', () => {
    for (const text of ['37,5', '37.5', ' 37,50 % ', '37.5%'])
      expect(readPercent(text)).toEqual({ value: 37.5 })
  })
  it('nothing and a dash say that no percent is given, which is not 0', () => {
    expect(readPercent('')).toEqual({ value: null })
    expect(readPercent('–')).toEqual({ value: null })
    expect(readPercent('0')).toEqual({ value: 0 })
  })
  it('is refused as words and outside 0-100', () => {
    expect(readPercent('halvvejs')).toEqual({ fault: 'percent_shape' })
    expect(readPercent('1.000,5')).toEqual({ fault: 'percent_shape' })
    expect(readPercent('101')).toEqual({ fault: 'percent_range' })
    expect(readPercent('-1')).toEqual({ fault: 'percent_range' })
  })
})

describe('dates', () => {
  const value = { start: '2007-01-01', end: '2009-12-31' }
  it('are read as the page writes them and as people do', () => {
    for (const text of [
      '1. jan. 2007 – 31. dec. 2009',
      '01.01.2007 - 31.12.2009',
      '2007-01-01 til 2009-12-31',
      '1 January 2007 to 31 December 2009',
    ])
      expect(readPeriod(text)).toEqual({ value })
    expect(readDates('1/1-07', '311209')).toEqual({ value })
  })
  it('need both, in order', () => {
    expect(readPeriod('1. jan. 2007')).toEqual({ fault: 'both_dates' })
    expect(readDates('31.12.2009', '1.1.2007')).toEqual({ fault: 'date_order' })
    expect(readDates('31.2.2009', '1.4.2009')).toEqual({ fault: 'date_shape' })
  })
  it('none of them is the plan’s period', () => {
    expect(readDates('', ' ')).toEqual({ value: 'plan_period' })
    expect(readPeriod('Planperioden')).toEqual({ value: 'plan_period' })
  })
})

it('a unit is found by its name or another spelling, and nobody is an answer', () => {
  const units = [{ id: 1, name: 'Miljø og Teknik', aliases: ['MT', 'Teknisk Forvaltning'] }]
  expect(readLead('teknisk forvaltning', units)).toEqual({ value: 'Miljø og Teknik' })
  expect(readLead('ingen', units)).toEqual({ value: null })
  expect(readLead('Skolen', units)).toEqual({ fault: 'lead_unknown' })
})
