import { once } from 'node:events'
import { connect } from 'node:net'
import sse from '@fastify/sse'
import type { PlanChanged } from '@koreplan/contract'
import type { Actor } from '@koreplan/domain'
import fastify, { type FastifyReply } from 'fastify'
import { afterAll, expect, test } from 'vitest'
import { Stream } from './stream.ts'

const app = fastify()
afterAll(() => app.close())

const actor: Actor = { id: 'a', name: 'A', grants: [{ role: 'member', plan: 'p', unit: null }] }
const upTo = (revision: number) => ({ accounts: 0, plans: new Map([['p', revision]]) })
const change = (revision: number): PlanChanged => ({
  plan: 'p',
  revision,
  resources: ['x'.repeat(5000)],
  by: null,
})

test('a reader who does not read is waited for once, and cut off when too much waits', async () => {
  const warnings: string[] = []
  const note = ({ message }: Error): void => void warnings.push(message)
  process.on('warning', note)
  let begun: { stream: Stream; reply: FastifyReply } | undefined
  await app.register(sse.default)
  app.get('/', { sse: { kind: 'manual', heartbeat: false } }, (_request, reply) => {
    const stream = new Stream(reply, actor, {
      actor: async () => actor,
      changes: async (_plan, after, last) =>
        Array.from({ length: last - after }, (_, index) => change(after + 1 + index)),
    })
    stream.begin(actor, '', upTo(0))
    begun = { stream, reply }
    app.server.emit('begun')
    return Promise.resolve()
  })
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as { port: number }
  const reader = connect(port, '127.0.0.1').pause()
  reader.write('GET / HTTP/1.1\r\nhost: x\r\naccept: text/event-stream\r\n\r\n')
  await once(app.server, 'begun')
  if (begun === undefined) throw new Error('There is no stream')
  const { stream, reply } = begun

  let most = 0
  for (let revision = 1; reply.sse.isConnected; revision++) {
    await stream.advance(upTo(revision))
    most = Math.max(most, reply.raw.listenerCount('drain'))
    // Far more than a computer takes for a reader who is not there.
    expect(revision).toBeLessThan(20_000)
  }
  reader.destroy()
  process.off('warning', note)
  expect([most, warnings]).toEqual([1, []])
})
