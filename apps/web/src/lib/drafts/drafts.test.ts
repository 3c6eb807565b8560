import { expect, test } from 'vitest'
import { begin, typed } from '../editing/edited.ts'
import { draftsAt, dropDraft, keepDraft, type Draft } from './drafts.ts'

/** What a browser keeps: the few methods of Storage that drafts use. */
function storage(full = false): Storage {
  const kept = new Map<string, string>()
  return {
    get length() {
      return kept.size
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      if (full) throw new Error('full')
      kept.set(key, value)
    },
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  }
}

const place = { person: 'anna', plan: 'plan', thing: 'activity/4.2', form: 'edit' }
const now = new Date('2008-11-01T13:00:00Z')
const draft = (id: string, at: string): Draft<{ title: string }> => ({
  id,
  at,
  edited: typed(begin({ title: 'Før' }, 3), { title: `Fra ${id}` }),
})

test('each tab keeps its own, and the newest is offered first', () => {
  const kept = storage()
  keepDraft(kept, place, draft('a', '2008-11-01T12:00:00.000Z'))
  keepDraft(kept, place, draft('b', '2008-11-01T12:30:00.000Z'))
  keepDraft(kept, place, draft('a', '2008-11-01T12:10:00.000Z'))
  expect(draftsAt(kept, place, now).map(({ id }) => id)).toEqual(['b', 'a'])
  dropDraft(kept, place, 'b')
  expect(draftsAt(kept, place, now).map(({ id }) => id)).toEqual(['a'])
})

test('another person, thing or form has no part in it', () => {
  const kept = storage()
  keepDraft(kept, place, draft('a', '2008-11-01T12:00:00.000Z'))
  for (const other of [{ person: 'bent' }, { thing: 'activity/4' }, { form: 'update' }])
    expect(draftsAt(kept, { ...place, ...other }, now)).toEqual([])
})

test('what is too old, or cannot be read, is thrown away', () => {
  const kept = storage()
  keepDraft(kept, place, draft('old', '2008-05-01T12:00:00.000Z'))
  keepDraft(kept, place, draft('torn', '2008-11-01T12:00:00.000Z'))
  kept.setItem(kept.key(1) ?? '', '{"id":"torn"')
  expect(draftsAt(kept, place, now)).toEqual([])
  expect(kept.length).toBe(0)
})

test('a full storage is said, and not thrown', () => {
  expect(keepDraft(storage(true), place, draft('a', '2008-11-01T12:00:00.000Z'))).toBe(false)
})
