import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAmount } from './amount.ts'

test.each([
  ['12.500', 1_250_000],
  ['12.500,00', 1_250_000],
  ['12500', 1_250_000],
  ['12 500 kr.', 1_250_000],
  ['12.500 kr.', 1_250_000],
  ['12,5 t.kr.', 1_250_000],
  ['12,5 t. kr.', 1_250_000],
  ['12,500 t.kr.', 1_250_000],
  ['0,4 mio. kr.', 40_000_000],
  ['0,4 mio.', 40_000_000],
  ['1,25 millioner kroner', 125_000_000],
  ['400.000,00 kr.', 40_000_000],
  ['1.234.567,89', 123_456_789],
  ['304.199,77', 30_419_977],
  ['500,-', 50_000],
  ['0,05', 5],
  ['12,5', 1_250],
  ['12.50', 1_250],
  ['kr. 75', 7_500],
  ['DKK 12,500.00', 1_250_000],
  ['1,234,567', 123_456_700],
])('%s is %i øre', (text, ore) => {
  expect(readAmount(text)).toBe(ore)
})

test.each([
  '',
  'tolv',
  '0',
  '-5',
  '12,345',
  '12,555,5',
  '1.2345',
  '1.23.456',
  '12,50,00',
  '12 50',
  '0,001',
  '0,000000001 mio.',
  '12,5 €',
  '99999999999999',
  'kr.',
])('»%s« is no amount', (text) => {
  expect(readAmount(text)).toBeNull()
})

test('what is written in Danish is read as what it was', () => {
  const danish = new Intl.NumberFormat('da-DK', { minimumFractionDigits: 2 })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000_000_000 }), (ore) => {
      expect(readAmount(`${danish.format(ore / 100)}\u00A0kr.`)).toBe(ore)
    }),
  )
})
