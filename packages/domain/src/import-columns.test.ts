import { expect, test } from 'vitest'
import { columnOf, gapsOf, proposeColumns, tableIn } from './import-columns.ts'

test('columns of a Danish accounting system are known by their names', () => {
  const heads = [
    'Bilagsnr.',
    'Bogføringsdato',
    'Leverandør',
    'Posteringstekst',
    'Beløb (DKK)',
    'Aktivitet',
  ]
  expect(proposeColumns(heads)).toEqual({
    date: 'Bogføringsdato',
    amount: 'Beløb (DKK)',
    purpose: 'Aktivitet',
    commitment: null,
    voucher: 'Bilagsnr.',
    payee: 'Leverandør',
    text: 'Posteringstekst',
  })
})

test('and of an English one; of two dates the day of posting', () => {
  const heads = ['Invoice date', 'Posting Date', 'Amount', 'Vendor', 'Description', 'Document No.']
  expect(proposeColumns(heads)).toMatchObject({
    date: 'Posting Date',
    amount: 'Amount',
    purpose: null,
    voucher: 'Document No.',
    payee: 'Vendor',
    text: 'Description',
  })
})

test('the head is found below a title, and rows keep their places', () => {
  const table = tableIn([
    ['Udskrift af konto 4711', null, null],
    [null],
    ['Dato', 'Beløb', 'Tekst', null],
    ['01.02.2008', '1,00', 'En', 'uden for'],
    ['', null, ' '],
    ['02.02.2008', '2,00', 'To'],
  ])
  expect(table).toEqual({
    heads: ['Dato', 'Beløb', 'Tekst'],
    rows: [
      { line: 4, cells: ['01.02.2008', '1,00', 'En'] },
      { line: 6, cells: ['02.02.2008', '2,00', 'To'] },
    ],
  })
  expect(table && columnOf(table, 'Beløb')).toEqual(['1,00', '2,00'])
  expect(table && columnOf(table, null)).toEqual([])
})

test('columns without a name, or of the same, get one of their own', () => {
  expect(tableIn([['Post', null, 'Post', 'Post']])?.heads).toEqual([
    'Post',
    'Kolonne 2',
    'Post (2)',
    'Post (3)',
  ])
  expect(tableIn([])).toBeNull()
  expect(tableIn([['kun én'], [null]])).toBeNull()
})

test('what a matching leaves open is told', () => {
  const open = {
    columns: proposeColumns([]),
    isNegative: false,
    numberForm: null,
    dateForm: null,
    purpose: null,
  }
  expect(gapsOf(open)).toEqual(['date', 'amount', 'purpose', 'text'])
  const columns = proposeColumns(['Dato', 'Beløb', 'Leverandør'])
  expect(gapsOf({ ...open, columns })).toEqual(['purpose', 'dateForm', 'numberForm'])
  expect(
    gapsOf({ ...open, columns, purpose: '4.2', numberForm: 'danish', dateForm: 'dmy' }),
  ).toEqual([])
})
