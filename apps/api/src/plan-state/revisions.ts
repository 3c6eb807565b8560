import type { Database } from '@koreplan/db'
import { REVISIONS } from './queries.ts'

/** How new everything is that replies are made from. */
export interface Revisions {
  /** Each plan's slug with its revision, in the order in which the plans were made. */
  readonly plans: ReadonlyMap<string, number>
  /** Of accounts and roles: raised by whatever can take a right away. */
  readonly accounts: number
}

/**
 * Asks the database for the revisions, so that no reply is older than the request: a question is only shared
 * by requests that came before it was sent. Under load many requests share one.
 */
export function revisionGate(db: Database): () => Promise<Revisions> {
  let underWay: Promise<Revisions> | null = null
  let waiting: Promise<Revisions> | null = null

  const ask = async (): Promise<Revisions> => {
    const { rows } = await db.pool.query<{ slug: string | null; revision: number }>({
      name: 'revisions',
      text: REVISIONS,
    })
    const plans = rows.flatMap(({ slug, revision }) =>
      slug === null ? [] : [[slug, revision] as const],
    )
    return {
      plans: new Map(plans),
      accounts: rows.find(({ slug }) => slug === null)?.revision ?? 0,
    }
  }
  const start = (): Promise<Revisions> => {
    const question = ask().finally(() => {
      if (underWay === question) underWay = null
    })
    underWay = question
    return question
  }
  const afterThat = async (): Promise<Revisions> => {
    await underWay?.catch(() => null)
    waiting = null
    return start()
  }
  return () => (underWay === null ? start() : (waiting ??= afterThat()))
}
