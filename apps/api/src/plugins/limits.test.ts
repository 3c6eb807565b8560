import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { testApp } from '../test-app.ts'

const api = await testApp('plan')

/** Does nothing else for so many milliseconds. */
function standStill(during: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, during)
}

test('who comes after a long stretch of work is served, and not sent away', async () => {
  const member = await api.as('member')
  const codes = new Set<number>()
  for (let round = 0; round < 3; round++) {
    standStill(2500)
    // What measures it has its turn, and is asked.
    for (let look = 0; look < 3; look++) {
      await setImmediate()
      codes.add((await member.get('/dashboard')).statusCode)
    }
  }
  expect([...codes]).toEqual([200])
})
