import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import { PLAN, testApp } from '../../test-app.ts'

const api = await testApp('example')
const [chair, secretariat, member] = [
  await api.as('chair'),
  await api.as('secretariat'),
  await api.as('member'),
]

test('those that somebody waits for are set two at a time, and one of each person', async () => {
  let [running, most] = [0, 0]
  const count = (thread: Worker): void => {
    most = Math.max(most, ++running)
    thread.once('message', () => running--)
  }
  process.on('worker', count)
  const replies = await Promise.all(
    [chair, chair, secretariat, member].map((who, at) =>
      who.get(`/reports/status.xlsx?asOf=2008-11-0${at + 1}`),
    ),
  )
  process.off('worker', count)
  expect(replies.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200])
  expect(most).toBe(2)
})

test('nothing is set for who has hung up', async () => {
  await api.app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = api.app.server.address() as AddressInfo
  const begun = once(process, 'worker') as Promise<[Worker]>
  const caller = new AbortController()
  const reply = fetch(`http://127.0.0.1:${port}${PLAN}/reports/plan.pdf?asOf=2008-11-01`, {
    headers: chair.headers,
    signal: caller.signal,
  })
  const [thread] = await begun
  await once(thread, 'online')
  const ended = once(thread, 'exit')
  caller.abort()
  await expect(reply).rejects.toThrow('aborted')
  // 0 is the code of one that came to its end.
  expect(await ended).toEqual([1])
})
