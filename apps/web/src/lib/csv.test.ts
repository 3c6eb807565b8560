import { expect, it } from 'vitest'
import { cellsIn, plainAmount } from '../charts/chart-table.ts'
import { csvText } from './csv.ts'
import { formats } from './format.ts'

it('is what a Danish spreadsheet opens: semicolons, decimal comma, a mark at the beginning', () => {
  const { text, amount, percent } = cellsIn(formats('da'))
  const row = [text('4 »Bæredygtig«; udvikling'), amount(30_419_977), percent(61.19)]
  expect(csvText(['Område', 'Beløb', 'Forventet'], [row])).toBe(
    '\uFEFFOmråde;Beløb;Forventet\r\n"4 »Bæredygtig«; udvikling";304199,77;61,19\r\n',
  )
})
it('a text is never run as a formula, a negative amount stays an amount', () => {
  const { text, amount } = cellsIn(formats('en'))
  expect(csvText(['a', 'b'], [[text('=1+1'), amount(-5)]])).toBe("\uFEFFa;b\r\n'=1+1;-0.05\r\n")
})
it('whole øre become kroner without floating point', () => {
  expect([0, 5, -5, 100, 40_000_001].map(plainAmount)).toEqual([
    '0.00',
    '0.05',
    '-0.05',
    '1.00',
    '400000.01',
  ])
})
