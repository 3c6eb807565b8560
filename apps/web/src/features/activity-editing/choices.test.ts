import { expect, test } from 'vitest'
import { NEW_ACTIVITY } from './activity-fields.ts'
import { choicesOf, fieldsChosen, knownConflicts } from './choices.ts'

const mine = { ...NEW_ACTIVITY, title: 'Min', scheduleKind: 'ongoing', ongoingReason: 'x' } as const
const theirs = {
  ...NEW_ACTIVITY,
  title: 'Annas',
  scheduleKind: 'dated',
  startDate: '2008-01-01',
  endDate: '2008-06-30',
} as const
const words = {
  labelOf: (field: string) => field,
  wordsOf: (_: string, value: unknown) => (typeof value === 'string' ? value : ''),
  timing: 'Tidsplan',
}

test('a timing is one choice, whole against whole', () => {
  const conflicts = knownConflicts(['title', 'scheduleKind'], mine, theirs, 'Anna')
  const choices = choicesOf(conflicts, words)
  expect(choices.map(({ key, isText }) => [key, isText])).toEqual([
    ['title', true],
    ['timing', false],
  ])
  expect(choices[1]?.theirs).toBe(
    'scheduleKind: dated\nstartDate: 2008-01-01\nendDate: 2008-06-30\nongoingReason: –',
  )
})

test('what was chosen becomes fields: theirs, mine, or words of one’s own', () => {
  const chosen = new Map([
    ['title', { words: 'Vores' }],
    ['timing', { whose: 'theirs' }],
  ] as const)
  expect(fieldsChosen(chosen, mine, theirs)).toEqual({
    title: 'Vores',
    scheduleKind: 'dated',
    startDate: '2008-01-01',
    endDate: '2008-06-30',
    ongoingReason: '',
  })
})
