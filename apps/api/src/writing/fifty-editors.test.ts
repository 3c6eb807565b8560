import type { Activity, Problem } from '@koreplan/contract'
import { expect, test } from 'vitest'
import { testApp, type Caller } from '../test-app.ts'

// Fifty editors at once on three activities: no lost update, no deadlock shown to anybody.
// For a whole minute, over two processes: bench/editors.ts.

const EDITORS = 50
const CHANGES_EACH = 6
const NUMBERS = ['1.1', '1.2', '4.2'] as const
const FIELDS = ['title', 'description', 'expectedResults'] as const

const api = await testApp('plan')

interface Made {
  readonly number: string
  readonly field: string
  readonly value: string
}

interface Seen {
  readonly made: readonly Made[]
  readonly conflicts: number
  readonly statuses: readonly number[]
}

/** One editor: reads, changes a field, and where another was first looks at both and keeps the own. */
async function edit(editor: Caller, name: number): Promise<Seen> {
  const made: Made[] = []
  const statuses: number[] = []
  let conflicts = 0
  for (let at = 0; at < CHANGES_EACH; at++) {
    const number = NUMBERS[(name + at) % NUMBERS.length] ?? '1.1'
    const field = FIELDS[(name * 7 + at * 3) % FIELDS.length] ?? 'title'
    const value = `${name}.${at}`
    let { version } = (await editor.get(`/activities/${number}`)).json<Activity>()
    for (;;) {
      const reply = await editor.patch(`/activities/${number}`, { [field]: value }, version)
      statuses.push(reply.statusCode)
      if (reply.statusCode !== 412) break
      conflicts += 1
      version = (reply.json<Problem>().current as { version: number }).version
    }
    made.push({ number, field, value })
    const report = { date: '2008-10-01', state: 'in_progress', percent: 10, words: value }
    statuses.push((await editor.post(`/activities/${number}/updates`, report)).statusCode)
  }
  return { made, conflicts, statuses }
}

test(
  'fifty editors at once lose nothing, and are shown no fault',
  { timeout: 120_000 },
  async () => {
    const editors = await Promise.all(Array.from({ length: EDITORS }, () => api.as('secretariat')))
    const seen = await Promise.all(editors.map(edit))
    const made = seen.flatMap((one) => one.made)
    const statuses = seen.flatMap((one) => one.statuses)
    const counts = Object.entries(Object.groupBy(statuses, String)).map(
      ([status, all]) => `${status}: ${all?.length ?? 0}`,
    )
    process.stdout.write(
      `${EDITORS} editors, ${made.length} changes and ${made.length} reports kept, ` +
        `${seen.reduce((sum, { conflicts }) => sum + conflicts, 0)} conflicts shown; ${counts.join(', ')}\n`,
    )
    expect(made).toHaveLength(EDITORS * CHANGES_EACH)
    expect(new Set(statuses)).toEqual(new Set([200, 201, 412]))

    const events = await api.db.prisma.auditEvent.findMany({
      where: { action: 'activity.edit' },
      include: { activity: true },
      orderBy: { id: 'asc' },
    })
    // Each acknowledged change stands in the history once; each begins where the one before it ended.
    const told = events.flatMap(({ activity, before, after }) =>
      Object.entries(after as Record<string, string>).map(([field, value]) => ({
        number: activity?.number ?? '',
        field,
        value,
        before: (before as Record<string, string | null>)[field] ?? null,
      })),
    )
    const keyOf = ({ number, field, value }: Made): string => `${number} ${field} ${value}`
    expect(told.map(keyOf).toSorted()).toEqual(made.map(keyOf).toSorted())
    for (const number of NUMBERS) {
      const now = (await api.get(`/activities/${number}`)).json<Activity>()
      expect(now.updates).toHaveLength(50) // The page shows the latest 50 of them.
      for (const field of FIELDS) {
        const chain = told.filter((one) => one.number === number && one.field === field)
        for (const [at, { before }] of chain.entries())
          if (at > 0) expect(before).toBe(chain[at - 1]?.value)
        expect(now[field]).toBe(chain.at(-1)?.value)
      }
    }
    expect(await api.db.prisma.statusUpdate.count()).toBe(made.length)
  },
)

test('writes to more plans at once than there are connections all come through', async () => {
  const plans = Array.from({ length: 15 }, (_, at) => `plan-${at}`)
  const secretariat = await api.as('secretariat')
  for (const slug of plans)
    await api.db.pool.query(
      `WITH made AS (
         INSERT INTO plan SELECT (jsonb_populate_record(p, jsonb_build_object(
           'id', nextval(pg_get_serial_sequence('plan', 'id')), 'slug', $1::text))).*
         FROM plan p WHERE slug = 'erhvervspolitik-2007-2009' RETURNING id
       ), granted AS (
         INSERT INTO role_grant (user_id, plan_id, role) SELECT $2, id, 'secretariat' FROM made
       )
       INSERT INTO focus_area (plan_id, number, position, title, short_title, source_heading, source_place)
       SELECT id, '1', 1, 'Et', 'Et', '', '' FROM made`,
      [slug, secretariat.id],
    )
  const replies = await Promise.all(
    plans.map(async (slug) => {
      const area = `/api/v1/plans/${slug}/areas/1`
      const { version } = (await secretariat.get(area)).json<{ version: number }>()
      return secretariat.patch(area, { timetableNote: slug }, version)
    }),
  )
  expect(replies.map(({ statusCode }) => statusCode)).toEqual(plans.map(() => 200))
})
