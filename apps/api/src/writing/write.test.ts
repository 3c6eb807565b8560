import type { Actor } from '@koreplan/domain'
import { expect, test } from 'vitest'
import { clockOf, someoneWaits, testApp } from '../test-app.ts'
import { write } from './write.ts'

const api = await testApp('plan')
const { db } = api
const SLUG = 'erhvervspolitik-2007-2009'
const editorOf = (plan: string): Actor => ({
  id: 'a',
  name: 'A',
  grants: [{ role: 'secretariat', plan, unit: null }],
})
const through = (actor: Actor) =>
  write({ db, clock: clockOf('2026-11-24') }, actor, 'activity.edit', SLUG, async () => 'written')

test('the door asks the right to the plan itself, whoever let the caller come so far', async () => {
  expect(await through(editorOf(SLUG))).toBe('written')
  await expect(through(editorOf('en-anden'))).rejects.toMatchObject({ code: 'not_allowed' })
})

test('what all plans show is changed with the plans locked first, as who makes the next edition does', async () => {
  const administrator = await api.as('administrator')
  const edition = await db.pool.connect()
  try {
    await edition.query('BEGIN')
    await edition.query('SELECT FROM plan FOR NO KEY UPDATE')
    const unit = administrator.post('/api/v1/units', { name: 'Ny enhed' })
    await someoneWaits(db)
    // The other waits for the plan, and holds nothing that making an edition takes next.
    await edition.query('SELECT FROM installation FOR NO KEY UPDATE NOWAIT')
    await edition.query('COMMIT')
    expect((await unit).statusCode).toBe(201)
  } finally {
    edition.release(true)
  }
})
