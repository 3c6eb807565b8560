/** A frozen report’s figures are those of the facts recorded by then, whatever is recorded later. */
import type { StatusReport, StatusReportRow } from '@koreplan/contract'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadPlanState } from '../../plan-state/load.ts'
import type { PlanState } from '../../plan-state/records.ts'
import { testApp } from '../../test-app.ts'
import { statusFigures } from './figures.ts'

const api = await testApp('example')
const secretariat = await api.as('secretariat')
const PLAN = 'erhvervspolitik-2007-2009'
const AS_OF = '2008-10-15'

async function frozenReport(): Promise<number> {
  const { number } = (
    await secretariat.post('/status-reports', { asOf: AS_OF })
  ).json<StatusReportRow>()
  const { sections } = (await api.get(`/status-reports/${number}`)).json<StatusReport>()
  for (const { id } of sections)
    await secretariat.post(`/status-reports/${number}/sections/${id}/ready`)
  for (const step of ['approve', 'freeze']) {
    const path = `/status-reports/${number}`
    const { revision } = (await api.get(path)).json<{ revision: number }>()
    const match = { 'if-match': `"v${revision}"` }
    expect((await secretariat.post(`${path}/${step}`, {}, match)).statusCode).toBe(204)
  }
  return number
}

const activity = fc.constantFrom('1.3', '3.1.2', '4.1', '4.4', '5.1', '7.2')
const date = fc.constantFrom('2007-03-01', '2008-06-30', '2008-10-15', '2008-10-30')
const aLaterFact = fc.oneof(
  fc.record({
    kind: fc.constant('update' as const),
    activity,
    date,
    percent: fc.integer({ min: 0, max: 99 }),
  }),
  fc.record({
    kind: fc.constant('expense' as const),
    activity,
    date,
    amountOre: fc.integer({ min: 1, max: 90_000 }),
  }),
)

type LaterFact = typeof aLaterFact extends fc.Arbitrary<infer F> ? F : never

const told = (fact: LaterFact) =>
  fact.kind === 'update'
    ? secretariat.post(`/activities/${fact.activity}/updates`, {
        date: fact.date,
        state: 'in_progress',
        percent: fact.percent,
        words: 'Meldt for sent.',
      })
    : secretariat.post('/pools/erhvervspulje/entries', { ...fact, text: 'Bogført for sent.' })

async function planNow(): Promise<PlanState> {
  const plan = await loadPlanState(api.db, PLAN, null)
  if (plan === null) throw new Error('the plan is gone')
  return plan
}

/** A plan with the facts alone that another state of it has too. */
function factsOf(now: PlanState, then: PlanState): PlanState {
  const known = <F extends { readonly id: number }>(
    all: readonly F[],
    before: readonly F[],
  ): F[] => {
    const ids = new Set(before.map(({ id }) => id))
    return all.filter(({ id }) => ids.has(id))
  }
  const activities = new Map(then.activities.map((one) => [one.id, one]))
  return {
    ...now,
    entries: known(now.entries, then.entries),
    activities: now.activities.map((one) => ({
      ...one,
      updates: known(one.updates, activities.get(one.id)?.updates ?? []),
    })),
  }
}

test('whatever is recorded later, the frozen text stays, and is that of the facts recorded by then', async () => {
  const number = await frozenReport()
  const frozen = async () => (await api.get(`/status-reports/${number}/frozen`)).body
  const text = await frozen()
  const { figures } = JSON.parse(text) as { figures: unknown }
  const then = await planNow()
  let moved = 0
  await fc.assert(
    fc.asyncProperty(fc.array(aLaterFact, { minLength: 1, maxLength: 3 }), async (facts) => {
      for (const fact of facts) expect((await told(fact)).statusCode).toBe(201)
      expect(await frozen()).toBe(text)
      const now = await planNow()
      expect(JSON.parse(JSON.stringify(statusFigures(factsOf(now, then), AS_OF)))).toEqual(figures)
      if (JSON.stringify(statusFigures(now, AS_OF)) !== JSON.stringify(figures)) moved++
    }),
    { numRuns: 10 },
  )
  // The later facts do move today’s figures for the same date.
  expect(moved).toBeGreaterThan(0)
})
