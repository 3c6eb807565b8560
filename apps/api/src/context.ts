import type { Database } from '@koreplan/db'
import type { IsoDate } from '@koreplan/domain'
import type { Environment } from './env.ts'
import type { Actors } from './access/actors.ts'
import type { Attempts } from './access/attempts.ts'
import type { Auth } from './access/auth.ts'
import type { PlanStore } from './plan-state/store.ts'

/** The only source of "now": passed in, so that a test can stand on any date. */
export interface Clock {
  today(): IsoDate
  /** The instant: when something is recorded. */
  now(): Date
}

/** What every feature gets; nothing else is shared. */
export interface AppContext {
  readonly db: Database
  readonly store: PlanStore
  readonly actors: Actors
  /** The library that keeps passwords and sessions. */
  readonly auth: () => Promise<Auth>
  readonly attempts: Attempts
  readonly clock: Clock
  readonly env: Environment
}
