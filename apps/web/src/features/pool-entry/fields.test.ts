import { expect, test } from 'vitest'
import { bodyOf, isTelling, startOf } from './fields.ts'

const filled = {
  ...startOf('2008-11-01'),
  amount: 1_250_000,
  purpose: 'activity/4.2',
  text: 'Messe',
}

test('a line is sent with what goes with its kind, and nothing else', () => {
  const typed = { ...filled, voucher: ' ', payee: 'Messehallen' }
  expect(bodyOf(typed)).toEqual({
    kind: 'expense',
    date: '2008-11-01',
    amountOre: 1_250_000,
    activity: '4.2',
    text: 'Messe',
    voucher: null,
    payee: 'Messehallen',
  })
  expect(bodyOf({ ...typed, kind: 'allocation', purpose: 'area/4' })).toMatchObject({
    area: '4',
    payee: null,
  })
  expect(bodyOf({ ...typed, kind: 'release', purpose: 'commitmentId/17' })).toMatchObject({
    commitmentId: 17,
  })
  // What was chosen for another kind is not sent with this one.
  expect(bodyOf({ ...typed, kind: 'appropriation' })).not.toHaveProperty('activity')
})

test('the balance is told once date, amount and purpose are there', () => {
  expect(isTelling(filled)).toBe(true)
  expect(isTelling({ ...filled, purpose: '' })).toBe(false)
  expect(isTelling({ ...filled, amount: 'tolv' })).toBe(false)
  expect(isTelling({ ...filled, date: 'i morgen' })).toBe(false)
  expect(isTelling({ ...filled, kind: 'release' })).toBe(false)
  expect(isTelling({ ...filled, kind: 'appropriation', purpose: '' })).toBe(true)
})
