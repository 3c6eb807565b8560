import { expect, it } from 'vitest'
import { readDate } from './parse-date.ts'

it.each([
  '1.11.2008',
  '01.11.2008',
  '1/11-2008',
  '1/11 2008',
  '1-11-2008',
  '1. nov. 2008',
  '1 nov 2008',
  '1. november 2008',
  'den 1. november 2008',
  '1 November 2008',
  '2008-11-01',
  '011108',
  '01112008',
  '1.11.08',
  ' 1.11.2008 ',
])('reads %s as 1 November 2008', (text) => {
  expect(readDate(text)).toEqual({ date: '2008-11-01' })
})

it.each([
  ['3. maj 2009', '2009-05-03'],
  ['3 May 2009', '2009-05-03'],
  ['12. oktober 2007', '2007-10-12'],
  ['12 Oct 2007', '2007-10-12'],
  ['29.2.2008', '2008-02-29'],
])('reads %s as %s', (text, date) => {
  expect(readDate(text)).toEqual({ date })
})

it.each([
  ['', 'empty'],
  ['i morgen', 'shape'],
  ['1. snart 2008', 'shape'],
  ['11.2008', 'shape'],
  ['31.2.2008', 'day'],
  ['29.2.2007', 'day'],
  ['0.11.2008', 'day'],
  ['1.13.2008', 'day'],
  ['1.1.1066', 'range'],
  ['1.1.2300', 'range'],
] as const)('%s is refused: %s', (text, fault) => {
  expect(readDate(text)).toEqual({ fault })
})
