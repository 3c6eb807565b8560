import type { Database } from '@koreplan/db'
import { loadPlanState } from './load.ts'
import type { PlanState } from './records.ts'
import { revisionGate, type Revisions } from './revisions.ts'

/** Where reads get a plan from: in memory, and never older than the request that asks. */
export interface PlanStore {
  /**
   * The plan at its newest revision; null when there is none of that name. Who has asked for the revisions
   * within the same request gives them along.
   */
  current(slug: string, known?: Revisions | null): Promise<PlanState | null>
  revisions(): Promise<Revisions>
}

export function planStore(db: Database): PlanStore {
  const revisions = revisionGate(db)
  const states = new Map<string, PlanState>()
  const loads = new Map<string, Promise<PlanState | null>>()

  /** Loads one after the other for each plan, so that each starts from what the last one brought. */
  async function loaded(slug: string, wanted: number): Promise<PlanState | null> {
    for (;;) {
      const state = states.get(slug)
      if (state !== undefined && state.revision >= wanted) return state
      const running = loads.get(slug)
      if (running !== undefined) {
        await running
        continue
      }
      const load = loadPlanState(db, slug, state ?? null).finally(() => loads.delete(slug))
      loads.set(slug, load)
      const fresh = await load
      if (fresh === null) return null
      states.set(slug, fresh)
    }
  }

  return {
    revisions,
    async current(slug, known) {
      const revision = (known ?? (await revisions())).plans.get(slug)
      if (revision === undefined) {
        states.delete(slug)
        return null
      }
      return loaded(slug, revision)
    },
  }
}
