import { expect, it } from 'vitest'
import { afterAt, beforeOf, groupsOf, placedAfter } from './order.ts'

const row = (number: string, area: string) => ({ number, area: { number: area } })
const rows = [row('3.1', '3'), row('3.2', '3'), row('3.1.1', '3.1'), row('3.1.2', '3.1')]
const numbers = (all: readonly { number: string }[]) => all.map(({ number }) => number)

it('rows change places with those of their own area alone', () => {
  expect(groupsOf(rows).map(numbers)).toEqual([
    ['3.1', '3.2'],
    ['3.1.1', '3.1.2'],
  ])
})

it('a place is told by the row before it', () => {
  const group = ['a', 'b', 'c', 'd'].map((number) => row(number, '1'))
  expect(beforeOf(group, 'a')).toBeNull()
  expect(beforeOf(group, 'c')).toBe('b')
  expect(['a', 'b', 'c', 'd'].map((_, at) => afterAt(group, 'b', at))).toEqual([
    null,
    'a',
    'c',
    'd',
  ])
})

it('one row is placed, and the rows of other areas stay', () => {
  expect(numbers(placedAfter(rows, '3.2', null))).toEqual(['3.2', '3.1', '3.1.1', '3.1.2'])
  expect(numbers(placedAfter(rows, '3.1.1', '3.1.2'))).toEqual(['3.1', '3.2', '3.1.2', '3.1.1'])
  expect(numbers(placedAfter(rows, '9', null))).toEqual(numbers(rows))
})
