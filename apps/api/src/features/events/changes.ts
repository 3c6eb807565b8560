import type { PlanChanged } from '@koreplan/contract'
import type { Database } from '@koreplan/db'

interface Event {
  readonly revision: number
  readonly resource: string
  /** The activity's. */
  readonly number: string | null
  readonly area: string | null
  readonly userId: string | null
  readonly actor: string
}

const EVENTS = `
  SELECT e.revision, e.resource, a.number, f.number AS area, e.user_id AS "userId", e.actor
  FROM audit_event e JOIN plan p ON p.id = e.plan_id LEFT JOIN activity a ON a.id = e.activity_id
    LEFT JOIN focus_area f ON e.resource = 'area/' || f.id
  WHERE p.slug = $1 AND e.revision > $2 AND e.revision <= $3 ORDER BY e.id`

/** Who is further behind reads everything again: it is told so in one change. */
const MOST_REVISIONS = 200

/** What changed in a plan, revision by revision, after one and up to another. */
export async function changesOf(
  db: Database,
  plan: string,
  after: number,
  upTo: number,
): Promise<readonly PlanChanged[]> {
  if (upTo - after > MOST_REVISIONS) return [{ plan, revision: upTo, resources: [], by: null }]
  const { rows } = await db.pool.query<Event>(EVENTS, [plan, after, upTo])
  return Array.from({ length: upTo - after }, (_, index) => {
    const revision = after + 1 + index
    return { plan, revision, ...told(rows.filter((event) => event.revision === revision)) }
  })
}

/** A change that left no trace in the history (made by hand, or of a name that all plans show) says nothing more. */
function told(events: readonly Event[]): Pick<PlanChanged, 'resources' | 'by'> {
  const [first] = events
  const resources = events.flatMap(({ resource, number, area }) => [
    ...(number === null ? [] : [`activity/${number}`]),
    ...(area === null ? [] : [`area/${area}`]),
    resource.split('/')[0] ?? resource,
  ])
  return {
    resources: [...new Set(resources)],
    by: first === undefined ? null : { id: first.userId, name: first.actor },
  }
}
