import { freshDatabase } from '@koreplan/db/testing'
import { expect, test } from 'vitest'
import { loadIfEmpty } from './index.ts'

const db = await freshDatabase()

test('of several that start at once on an empty database one loads, and the plan is there once', async () => {
  let loads = 0
  const load = () => loadIfEmpty(db, 'plan', { activities: 1 }, () => loads++)
  await Promise.all([load(), load()])
  await load()
  const { rows } = await db.pool.query('SELECT slug FROM plan')
  expect([loads, rows]).toEqual([1, [{ slug: 'erhvervspolitik-2007-2009' }]])
})
