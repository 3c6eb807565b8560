import { expect, it } from 'vitest'
import { emptyGrid, gridAfter, type GridAction } from './grid-state.ts'

const order = ['1.1', '1.2', '1.3', '2.1', '2.2']
const choose = (number: string, range = false): GridAction => ({
  type: 'choose',
  number,
  range,
  order,
})
const chosen = (...actions: GridAction[]) => [...actions.reduce(gridAfter, emptyGrid).chosen]

it('rows are chosen one by one, and let go again', () => {
  expect(chosen(choose('1.1'), choose('2.1'), choose('1.1'))).toEqual(['2.1'])
})

it('with Shift every row from the one before, whichever way', () => {
  expect(chosen(choose('1.2'), choose('2.1', true))).toEqual(['1.2', '1.3', '2.1'])
  expect(chosen(choose('2.1'), choose('1.3', true)).toSorted()).toEqual(['1.3', '2.1'])
  expect(chosen(choose('2.1', true))).toEqual(['2.1'])
})

it('who ends an edit by going elsewhere keeps the focus there', () => {
  const there = { number: '1.2', column: 'lead' } as const
  const editing = { number: '1.1', column: 'state', typed: null, seen: 7 } as const
  const after = [
    { type: 'edit', editing },
    { type: 'focused', cell: there },
    { type: 'stop', to: null },
  ] as const satisfies GridAction[]
  const state = (after as GridAction[]).reduce(gridAfter, emptyGrid)
  expect(state).toMatchObject({ editing: null, focus: there, moves: 0 })
})
