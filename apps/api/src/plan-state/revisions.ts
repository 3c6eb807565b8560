import type { Database } from '@koreplan/db'
import { REVISIONS } from './queries.ts'

/** Each plan's slug with its revision, in the order in which the plans were made. */
export type Revisions = ReadonlyMap<string, number>

/**
 * Asks the database for the plans' revisions, so that no reply is older than the request: a question
 * is only shared by requests that came before it was sent. Under load many requests share one.
 */
export function revisionGate(db: Database): () => Promise<Revisions> {
  let underWay: Promise<Revisions> | null = null
  let waiting: Promise<Revisions> | null = null

  const ask = async (): Promise<Revisions> => {
    const { rows } = await db.pool.query<{ slug: string; revision: number }>({
      name: 'revisions',
      text: REVISIONS,
    })
    return new Map(rows.map(({ slug, revision }) => [slug, revision]))
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
