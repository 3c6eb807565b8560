import type { Actor } from '@koreplan/domain'
import { expect, test } from 'vitest'
import { clockOf, testApp } from '../test-app.ts'
import { write } from './write.ts'

const { db } = await testApp('plan')
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
