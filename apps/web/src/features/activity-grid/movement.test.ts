import { expect, it } from 'vitest'
import { moved, moveOf, tabbed, type Move } from './movement.ts'

const SIZE = { rows: 30, columns: 4, page: 10 }
const from = (row: number, column: number) => (move: Move) => moved({ row, column }, move, SIZE)

it('arrows go one cell, and stay at the edge', () => {
  expect(from(2, 1)('up')).toEqual({ row: 1, column: 1 })
  expect(from(0, 1)('up')).toEqual({ row: 0, column: 1 })
  expect(from(29, 3)('down')).toEqual({ row: 29, column: 3 })
  expect(from(29, 3)('right')).toEqual({ row: 29, column: 3 })
  expect(from(4, 0)('left')).toEqual({ row: 4, column: 0 })
})

it('Home and End keep the row, with Ctrl they go to the corners', () => {
  const move = (key: string, ctrlKey = false) =>
    moveOf({ key, ctrlKey, metaKey: false, altKey: false })
  expect([move('Home'), move('End')]).toEqual(['rowStart', 'rowEnd'])
  expect([move('Home', true), move('End', true)]).toEqual(['start', 'end'])
  expect(from(7, 2)('rowEnd')).toEqual({ row: 7, column: 3 })
  expect(from(7, 2)('end')).toEqual({ row: 29, column: 3 })
})

it('pages do not go past the list', () => {
  expect(from(25, 2)('pageDown')).toEqual({ row: 29, column: 2 })
  expect(from(3, 2)('pageUp')).toEqual({ row: 0, column: 2 })
})

it('Tab out of an edited cell goes on to the next row, and never out of the list', () => {
  expect(tabbed({ row: 1, column: 3 }, false, SIZE)).toEqual({ row: 2, column: 0 })
  expect(tabbed({ row: 2, column: 0 }, true, SIZE)).toEqual({ row: 1, column: 3 })
  expect(tabbed({ row: 29, column: 3 }, false, SIZE)).toEqual({ row: 29, column: 3 })
})

it('leaves keys with Alt, and Ctrl with an arrow, to the browser', () => {
  const stroke = { key: 'ArrowLeft', ctrlKey: false, metaKey: false, altKey: false }
  expect(moveOf({ ...stroke, altKey: true })).toBeNull()
  expect(moveOf({ ...stroke, ctrlKey: true })).toBeNull()
})
