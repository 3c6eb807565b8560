import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { renewer, revisionOf } from './renew.ts'

let client: QueryClient
let renew: ReturnType<typeof renewer>
const isStale = (...key: string[]) => client.getQueryState(key)?.isInvalidated

beforeEach(() => {
  vi.useFakeTimers()
  client = new QueryClient()
  renew = renewer(client)
  client.setQueryData(['p', 'dashboard'], { revision: 5 })
  client.setQueryData(['p', 'activities'], { pages: [{ revision: 7 }] })
  client.setQueryData(['p', 'comments'], { items: [] })
  client.setQueryData(['q', 'dashboard'], { revision: 1 })
  client.setQueryData(['units'], { items: [] })
})
afterEach(() => {
  renew.stop()
  client.clear()
  vi.useRealTimers()
})

it('knows a reply’s revision, also page by page', () => {
  const of = (data: unknown) => revisionOf({ state: { data } } as Parameters<typeof revisionOf>[0])
  expect([of({ revision: 3 }), of({ pages: [{ revision: 4 }] }), of([]), of(undefined)]).toEqual([
    3,
    4,
    null,
    null,
  ])
})

it('a change makes stale what is older or says no revision, of its plan alone', () => {
  renew.changed({ plan: 'p', revision: 7 })
  vi.advanceTimersByTime(200)
  expect(isStale('p', 'dashboard')).toBe(true)
  expect(isStale('p', 'comments')).toBe(true)
  expect(isStale('p', 'activities')).toBe(false)
  expect(isStale('q', 'dashboard')).toBe(false)
  expect(isStale('units')).toBe(false)
})

it('a change that does not say what it was makes names stale too', () => {
  renew.changed({ plan: 'p', revision: 8 }, { namesToo: true })
  expect(isStale('units')).toBe(true)
})

it('where a plan is at the beginning of a stream leaves alone what was read at the same revision', () => {
  renew.at({ plan: 'p', revision: 7 })
  expect([isStale('p', 'dashboard'), isStale('p', 'activities'), isStale('p', 'comments')]).toEqual(
    [true, false, false],
  )
})

it('a change waits for the own one that is under way', async () => {
  let settle: (done: boolean) => void = () => undefined
  const own = client.getMutationCache().build(client, {
    mutationKey: ['write', 'p'],
    mutationFn: () => new Promise<boolean>((resolve) => void (settle = resolve)),
    networkMode: 'always',
  })
  const done = own.execute(undefined)
  renew.changed({ plan: 'p', revision: 8 })
  await vi.advanceTimersByTimeAsync(400)
  expect(isStale('p', 'dashboard')).toBe(false)
  settle(true)
  await done
  await vi.advanceTimersByTimeAsync(200)
  expect(isStale('p', 'dashboard')).toBe(true)
})
