import { expect, test } from 'vitest'
import { begin, changesOf, meet, settle, typed, versionOf } from './edited.ts'

const READ = { title: 'Fair', lead: 'Miljø', units: ['A'] }
const begun = begin(READ, 5)

test('only what was changed is sent, with the version at which it was read', () => {
  const edited = typed(begun, { title: 'Fair Trade', units: ['A'] })
  expect(changesOf(edited)).toEqual({ title: 'Fair Trade' })
  expect(versionOf(edited)).toBe(5)
})

test('what others change elsewhere is taken over, and mine counts as made on the newer version', () => {
  const { edited, taken, clashing } = meet(
    typed(begun, { title: 'Fair Trade' }),
    { ...READ, lead: 'Kultur' },
    8,
  )
  expect([taken, clashing]).toEqual([['lead'], []])
  expect(edited.mine).toEqual({ title: 'Fair Trade', lead: 'Kultur', units: ['A'] })
  expect(versionOf(edited)).toBe(8)
})

test('a field that both changed stays as I have it, and is sent as of the version that I saw', () => {
  const { edited, taken, clashing } = meet(
    typed(begun, { title: 'Min' }),
    { ...READ, title: 'Deres', units: ['A', 'B'] },
    8,
  )
  expect([taken, clashing]).toEqual([['units'], ['title']])
  expect(edited.mine.title).toBe('Min')
  expect(versionOf(edited)).toBe(5)
  // What was taken over and is edited afterwards has been seen.
  expect(
    versionOf(typed({ ...edited, mine: { ...edited.mine, title: 'Fair' } }, { units: [] })),
  ).toBe(8)
})

test('who changed the same to the same has nothing to choose', () => {
  const { clashing, edited } = meet(typed(begun, { title: 'Ens' }), { ...READ, title: 'Ens' }, 8)
  expect(clashing).toEqual([])
  expect(changesOf(edited)).toEqual({})
})

test('once chosen, mine is sent as of the newer version, and theirs is not sent at all', () => {
  const theirs = { ...READ, title: 'Deres', lead: 'Deres' }
  const { edited } = meet(typed(begun, { title: 'Min', lead: 'Min' }), theirs, 8)
  const chosen = settle(edited, theirs, 8, { title: 'Min', lead: 'Deres' })
  expect(changesOf(chosen)).toEqual({ title: 'Min' })
  expect(versionOf(chosen)).toBe(8)
})
