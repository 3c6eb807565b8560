import { expect, test } from 'vitest'
import { queues } from './queue.ts'

/** Work that ends when it is told to, and tells when it has begun. */
function held(name: string, begun: string[]) {
  const { promise, resolve } = Promise.withResolvers<void>()
  const work = async (): Promise<string> => {
    begun.push(name)
    await promise
    return name
  }
  return { work, end: resolve }
}

const settled = () => new Promise((resolve) => setImmediate(resolve))

test('work on one thing is done one after the other, also after a failure', async () => {
  const inTurn = queues(10)
  const begun: string[] = []
  const [a, b] = [held('a', begun), held('b', begun)]
  const first = inTurn('plan', async () => {
    await a.work()
    throw new Error('refused')
  })
  const second = inTurn('plan', b.work)
  await settled()
  expect(begun).toEqual(['a'])
  a.end()
  await expect(first).rejects.toThrow('refused')
  b.end()
  expect(await second).toBe('b')
})

test('of many things only so many are worked on at once, and none is forgotten', async () => {
  const inTurn = queues(2)
  const begun: string[] = []
  const works = ['a', 'b', 'c', 'd'].map((name) => held(name, begun))
  const done = Promise.all(works.map(({ work }, at) => inTurn(`plan ${at}`, work)))
  await settled()
  expect(begun).toEqual(['a', 'b'])
  works[0]?.end()
  await settled()
  expect(begun).toEqual(['a', 'b', 'c'])
  for (const { end } of works) end()
  expect(await done).toEqual(['a', 'b', 'c', 'd'])
})
