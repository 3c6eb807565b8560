import type { Database } from '@koreplan/db'
import { followUp } from './erhvervspolitik-2007-2009/follow-up/index.ts'
import { plan } from './erhvervspolitik-2007-2009/plan.ts'
import { generatedWorld } from './generate.ts'
import { loadDemonstration } from './load-demonstration.ts'
import { loadFollowUp } from './load-follow-up.ts'
import { loadPlan } from './load-plan.ts'

/** What an empty database can be filled with. */
export const WORLDS = ['example', 'plan', 'generated', 'none'] as const
export type World = (typeof WORLDS)[number]

export interface GeneratedSize {
  readonly activities: number
}

/** The slug of the example's plan. */
export const EXAMPLE_PLAN: string = plan.slug

/** Fills the database with a world. `generated` makes an invented plan of the size asked for. */
export async function loadWorld(
  db: Database,
  world: World,
  { activities }: GeneratedSize = { activities: 10_000 },
): Promise<void> {
  switch (world) {
    case 'none':
      return
    case 'plan':
      return loadPlan(db, plan)
    case 'example':
      await loadPlan(db, plan)
      await loadFollowUp(db, followUp)
      return loadDemonstration(db, plan.slug)
    case 'generated': {
      const generated = generatedWorld(activities)
      await loadPlan(db, generated.plan)
      await loadFollowUp(db, generated.followUp)
      return loadDemonstration(db, generated.plan.slug)
    }
  }
}

/** Ours alone: "seed" in ASCII. Advisory locks are per database. */
const LOADING_LOCK = 0x73_65_65_64

/**
 * Fills the database if it holds no plan, and answers whether it did; `onLoad` is told before. Of several processes that start at once
 * one loads, the others wait for it.
 */
export async function loadIfEmpty(
  db: Database,
  world: World,
  size: GeneratedSize,
  onLoad: () => void,
): Promise<boolean> {
  const client = await db.pool.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOADING_LOCK])
    const { rowCount } = await client.query('SELECT 1 FROM plan LIMIT 1')
    if (rowCount !== 0 || world === 'none') return false
    onLoad()
    await loadWorld(db, world, size)
    // Until the server itself gets round to it, questions would be planned as if the tables were empty.
    await client.query('ANALYZE')
    return true
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [LOADING_LOCK])
    client.release()
  }
}
