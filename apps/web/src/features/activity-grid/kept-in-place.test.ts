import { expect, it } from 'vitest'
import { keptInPlace } from './kept-in-place.ts'
import { activityRow } from './test-row.ts'

const rowsOf = (...numbers: string[]) => numbers.map((number) => activityRow({ number }))
const known = new Map(rowsOf('1', '2', '3').map((row) => [row.number, row]))
const inShort = (order: string[] | null, fresh: string[]) => {
  const { rows, strays, isHeld } = keptInPlace(order, rowsOf(...fresh), known)
  return { rows: rows.map(({ number }) => number).join(), strays: [...strays].join(), isHeld }
}

it('before anything is edited the list stands as it was asked for', () => {
  expect(inShort(null, ['2', '1'])).toEqual({ rows: '2,1', strays: '', isHeld: false })
})

it('an edited row keeps its place, also when it is sorted or filtered away', () => {
  expect(inShort(['1', '2', '3'], ['2', '3', '1'])).toEqual({
    rows: '1,2,3',
    strays: '',
    isHeld: true,
  })
  expect(inShort(['1', '2', '3'], ['1', '3'])).toEqual({ rows: '1,2,3', strays: '2', isHeld: true })
})

it('what has come since stands last', () => {
  expect(inShort(['1', '2'], ['1', '2', '4'])).toEqual({ rows: '1,2,4', strays: '', isHeld: false })
  expect(inShort(['1', '2'], ['0', '1', '2']).rows).toBe('1,2,0')
})

it('shows what is newest of each', () => {
  const fresh = [activityRow({ number: '1', lead: 'Ny' })]
  expect(keptInPlace(['1'], fresh, known).rows[0]?.lead).toBe('Ny')
})
