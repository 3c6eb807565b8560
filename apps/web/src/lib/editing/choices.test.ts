import { expect, test } from 'vitest'
import { choicesOf, fieldsChosen, knownConflicts } from './choices.ts'

const mine = {
  title: 'Min',
  scheduleKind: 'ongoing',
  startDate: null,
  endDate: null,
  ongoingReason: 'x',
}
const theirs: Record<keyof typeof mine, unknown> = {
  title: 'Annas',
  scheduleKind: 'dated',
  startDate: '2008-01-01',
  endDate: '2008-06-30',
  ongoingReason: '',
}
const words = {
  labelOf: (field: string) => field,
  wordsOf: (_: string, value: unknown) => (typeof value === 'string' ? value : ''),
  isText: (field: string) => field === 'title',
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
