import { expect, test } from 'vitest'
import { readPoolFilters } from './filters.ts'

test('what an address says of the ledger is read, and what makes no sense is dropped', () => {
  expect(
    readPoolFilters({
      pool: 'pulje',
      kind: 'expense',
      area: 4,
      activity: '4.2',
      from: '2008-01-01',
      to: '2008-06-30',
      payee: 'avisen',
      other: 'x',
    }),
  ).toEqual({
    pool: 'pulje',
    kind: 'expense',
    area: '4',
    activity: '4.2',
    from: '2008-01-01',
    to: '2008-06-30',
    payee: 'avisen',
  })
  expect(readPoolFilters({ kind: 'gave', from: 'i går', to: '', payee: '' })).toEqual({})
  expect(readPoolFilters({ from: '2008-06-30', to: '2008-01-01' })).toEqual({ from: '2008-06-30' })
})
