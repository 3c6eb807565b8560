import { expect, test } from 'vitest'
import { sheetNames } from './sheet-names.ts'

test('sheets are named by what they show, as Excel allows, and no two alike', () => {
  expect(
    sheetNames(
      [
        'Puljen',
        'PULJEN',
        'Aktiviteter i 1 Globalisering og ændrede konkurrencevilkår',
        'Aktiviteter i 1 Globalisering og mere af samme slags',
        'Brugt/bevilget: [i alt]?',
        "'Om'",
        '',
        'Speciallægepraksisplanlægningsudvalget',
        '😀'.repeat(20),
      ],
      ['Om'],
    ),
  ).toEqual([
    'Puljen',
    'PULJEN (2)',
    'Aktiviteter i 1 Globalisering',
    'Aktiviteter i 1 (2)',
    'Brugt bevilget i alt',
    'Om (2)',
    'Tabel',
    'Speciallægepraksisplanlægningsu',
    '😀'.repeat(15),
  ])
})
