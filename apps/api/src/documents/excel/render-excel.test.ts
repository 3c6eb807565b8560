import type { BlockOf, Doc } from '@koreplan/contract'
import { strFromU8, unzipSync } from 'fflate'
import readExcelFile from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { documentWith, MONEY } from '../test-document.ts'
import { excelOf } from './render-excel.ts'

const ALL: BlockOf<'table'> = {
  kind: 'table',
  caption: 'Alt',
  columns: [
    { heading: 'Nr.', kind: 'text' },
    { heading: 'Antal', kind: 'integer' },
    { heading: 'Nået', kind: 'number' },
    { heading: 'Fremdrift', kind: 'percent' },
    { heading: 'Brugt', kind: 'amount' },
    { heading: 'Timer', kind: 'hours' },
    { heading: 'Slutter', kind: 'date' },
  ],
  rows: [
    ['4.10', 3, 6.5, 63, 12_345_678, 90, '2009-12-31'],
    ['=1+1', null, null, 'Ikke rapporteret', null, null, null],
    ['@SUM(A1)', 0, 0, 0, 0, 0, null],
    ['-2\u0007\ud800 <b>&😀', 1, 1, 1, 1, 1, null],
  ],
  total: ['I alt', 4, null, null, 12_345_679, 91, null],
}

const read = async (doc: Doc) => readExcelFile(await excelOf(doc))

/** The parts of the package, by path. */
async function partsOf(doc: Doc): Promise<ReadonlyMap<string, string>> {
  const parts = Object.entries(unzipSync(await excelOf(doc)))
  return new Map(parts.map(([path, bytes]) => [path, strFromU8(bytes)]))
}

test('figures are numbers in kroner, hours and shares, dates are dates, texts are texts', async () => {
  const [, sheet] = await read(documentWith(ALL))
  expect(sheet?.sheet).toBe('Alt')
  expect(sheet?.data).toEqual([
    ['Nr.', 'Antal', 'Nået', 'Fremdrift', 'Brugt', 'Timer', 'Slutter'],
    ['4.10', 3, 6.5, 0.63, 123_456.78, 1.5, new Date('2009-12-31T00:00:00Z')],
    ['=1+1', null, null, 'Ikke rapporteret', null, null, null],
    ['@SUM(A1)', 0, 0, 0, 0, 0, null],
    ['-2 <b>&😀', 1, 1, 0.01, 0.01, 1 / 60, null],
    ['I alt', 4, null, null, 123_456.79, 91 / 60, null],
  ])
})

test('nothing is a formula, the head stays in sight, and a page is as wide as its paper', async () => {
  const parts = await partsOf(documentWith(ALL))
  const sheet = parts.get('xl/worksheets/sheet2.xml') ?? ''
  expect([...parts.values()].join('')).not.toMatch(/<f[ >]/)
  expect(sheet).toContain('state="frozen"')
  expect(sheet).toContain('fitToHeight="0"')
  const styles = parts.get('xl/styles.xml') ?? ''
  for (const format of ['#,##0.00\\ &quot;kr.&quot;', '0\\ %', 'dd.mm.yyyy'])
    expect(styles).toContain(`formatCode="${format}"`)
})

test('the first sheet says what the figures are of, and where they stand', async () => {
  const sheets = await read({ ...documentWith(MONEY, MONEY), example: 'Opdigtet' })
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Om', 'Forbrug', 'Forbrug (2)'])
  const lines = sheets[0]?.data ?? []
  expect(lines[0]?.[0]).toBe('Statusrapport pr. 1. november 2008')
  expect(lines).toContainEqual(['Organisation', 'Nørre Kommune'])
  expect(lines).toContainEqual(['Status pr.', new Date('2008-11-01T00:00:00Z')])
  expect(lines).toContainEqual(['Bemærk', 'Opdigtet'])
  expect(lines).toContainEqual(['Forbrug (2)', 'Forbrug'])
})

test('a document without tables is a workbook that says so', async () => {
  const [about, ...rest] = await read(documentWith())
  expect(rest).toEqual([])
  expect(about?.data.flat().join(' ')).toContain('Dokumentet har ingen tabeller.')
})

test('the same document gives the same bytes', async () => {
  const doc = documentWith(ALL, MONEY)
  expect((await excelOf(doc)).equals(await excelOf(doc))).toBe(true)
})
