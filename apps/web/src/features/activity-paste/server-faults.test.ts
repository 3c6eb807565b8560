import { ApiError } from '@koreplan/contract'
import { expect, it } from 'vitest'
import { serverFaults } from './server-faults.ts'

const problem = (rest: object) =>
  new ApiError(400, {
    type: 'urn:x',
    title: 'Nej',
    status: 400,
    detail: '',
    instance: '/',
    ...rest,
  })
const sorted = (error: Error | null) =>
  serverFaults(
    error,
    ['4.1', '4.2'],
    () => 'hvorfor',
    (who) => `ændret af ${who}`,
  )

it('a faulty field belongs to its line', () => {
  const { byLine, general } = sorted(
    problem({ errors: [{ path: 'changes[1].set.lead', code: 'unknown_name', message: 'Ukendt' }] }),
  )
  expect([...byLine]).toEqual([[1, ['Ukendt']]])
  expect(general).toBeNull()
})

it('what others changed belongs to the line with that number, once', () => {
  const conflict = { number: '4.1', yours: 1, theirs: 2, changedBy: 'Bo', changedAt: null }
  const conflicts = ['startDate', 'endDate'].map((field) => ({ ...conflict, field }))
  expect([...sorted(problem({ conflicts })).byLine]).toEqual([[0, ['ændret af Bo']]])
})

it('what is of no line is said of the whole', () => {
  expect(sorted(new TypeError('netværk')).general).toBe('hvorfor')
  expect(sorted(null).general).toBeNull()
})
