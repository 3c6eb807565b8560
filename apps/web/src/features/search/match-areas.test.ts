import { expect, it } from 'vitest'
import { matchAreas } from './match-areas.ts'

const area = (
  number: string,
  title: string,
  subAreas: { number: string; title: string; shortTitle: string }[] = [],
) => ({
  number,
  title,
  shortTitle: title,
  timetableNote: null,
  subAreas,
})
const areas = [
  area('3', 'Regionale samarbejder', [
    { number: '3.1', title: 'Bycirklen', shortTitle: 'Bycirklen' },
  ]),
  area('4', 'Bæredygtig udvikling'),
]
const found = (text: string) => matchAreas(areas, text).map(({ number }) => number)

it('finds by number, by part of a title, and by all words', () => {
  expect(found('3')).toEqual(['3', '3.1'])
  expect(found('BÆRE')).toEqual(['4'])
  expect(found('udvik bære')).toEqual(['4'])
  expect(found('udvikling cirkel')).toEqual([])
})

it('nothing written finds nothing', () => {
  expect(found('  ')).toEqual([])
})
