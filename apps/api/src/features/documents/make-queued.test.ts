import { PgBoss } from 'pg-boss'
import { expect, test } from 'vitest'
import { planStore } from '../../plan-state/store.ts'
import { clockOf, testApp } from '../../test-app.ts'
import { databaseStore } from '../files/store.ts'
import { makeQueued } from './make-queued.ts'

const api = await testApp('example')
const { app, db } = api
const context = { db, store: planStore(db), clock: clockOf('2026-11-24') }
const store = databaseStore(db)
const user = await db.prisma.user.findFirstOrThrow()
const plan = await db.prisma.plan.findFirstOrThrow({
  where: { slug: 'erhvervspolitik-2007-2009' },
})

/** One that waits and that no queue knows of. */
const waiting = async (planRevision: number, kind = 'before-meeting'): Promise<number> => {
  const row = await db.prisma.document.create({
    data: {
      planId: plan.id,
      userId: user.id,
      kind,
      format: 'xlsx',
      subject: {},
      asOf: new Date('2008-11-01'),
      figuresAsOf: new Date('2008-11-01'),
      planRevision,
      title: 'Før mødet',
      fileName: 'a.xlsx',
      askedAt: new Date(),
    },
  })
  return row.id
}
const make = (id: number, ended = new AbortController().signal) =>
  makeQueued(app, context, store, id, ended)
const rowOf = (id: number) => db.prisma.document.findUniqueOrThrow({ where: { id } })

test('what was asked for before a change of the plan is made beside what was asked for after it', async () => {
  const [before, after] = [await waiting(plan.revision - 1), await waiting(plan.revision)]
  await make(before)
  await make(after)
  expect([await rowOf(before), await rowOf(after)]).toMatchObject([
    { status: 'ready', planRevision: plan.revision - 1 },
    { status: 'ready', planRevision: plan.revision },
  ])
  expect(await db.prisma.storedFile.count()).toBe(2)
})

test('what its process ends with is made when it is begun again', async () => {
  const id = await waiting(plan.revision - 2)
  await expect(make(id, AbortSignal.abort())).rejects.toThrow('aborted')
  expect(await rowOf(id)).toMatchObject({ status: 'working', endedAt: null })
  await make(id)
  expect(await rowOf(id)).toMatchObject({ status: 'ready', progress: 100 })
})

test('what no process makes any more is told as failed', async () => {
  // The queue runs from the first document on.
  await (await api.as('chair')).post('/documents', { kind: 'plan', format: 'xlsx' })
  const boss = new PgBoss({
    db: { executeSql: (text, values) => db.pool.query(text, values) },
    schedule: false,
    supervise: false,
  })
  await boss.start()
  const id = await waiting(plan.revision - 3)
  const job = await boss.send('document', { id }, { startAfter: 3600, retryLimit: 0 })
  await boss.fail('document', job ?? '')
  await boss.stop()
  await expect.poll(async () => (await rowOf(id)).status, { timeout: 20_000 }).toBe('failed')
})
