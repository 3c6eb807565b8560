import type {
  ActivityRow,
  ActivitySort,
  QueryOf,
  ReplyOf,
  listActivities,
} from '@koreplan/contract'
import { compareNumbers, SCHEDULE_VALUES, STATES, type IsoDate } from '@koreplan/domain'
import { pageOf } from '../../plan-state/page.ts'
import type { PlanState } from '../../plan-state/records.ts'
import { inArea } from '../areas/reads.ts'
import { archivedRowsOn, rowsOn } from './rows.ts'

export type ListQuery = QueryOf<typeof listActivities>

/** One page of the activities that are asked for. */
export function activitiesOn(
  plan: PlanState,
  asOf: IsoDate,
  query: ListQuery,
): ReplyOf<typeof listActivities> {
  const rows = chosenRows(plan, asOf, query)
  return { asOf, revision: plan.revision, ...pageOf(rows, query, (row) => row.number) }
}

/** All activities that are asked for, in the order asked for. */
export function chosenRows(plan: PlanState, asOf: IsoDate, query: ListQuery): ActivityRow[] {
  const wanted = filterOf(plan, query)
  const rows = query.archived === 'true' ? archivedRowsOn(plan, asOf) : rowsOn(plan, asOf)
  return sorted(rows.filter(wanted), query.sort)
}

type Wanted = (row: ActivityRow) => boolean

function filterOf(plan: PlanState, query: ListQuery): Wanted {
  const tests: Wanted[] = []
  const among = (text: string | undefined, of: (row: ActivityRow) => string): void => {
    if (text === undefined) return
    const values = new Set(text.split(','))
    tests.push((row) => values.has(of(row)))
  }
  among(query.state, (row) => row.state)
  among(query.schedule, (row) => row.schedule)
  among(query.scheduleKind, (row) => row.scheduleKind)
  if (query.lead !== undefined) tests.push((row) => row.lead === query.lead)
  if (query.area !== undefined) {
    const within = inArea(plan, query.area)
    tests.push(({ area }) => within(area))
  }
  const words = folded(query.q ?? '')
    .split(/\s+/)
    .filter(Boolean)
  if (words.length > 0) tests.push((row) => found(row, words))
  return (row) => tests.every((test) => test(row))
}

const folded = (text: string): string => text.toLocaleLowerCase('da')

function found({ number, title, area, lead }: ActivityRow, words: readonly string[]): boolean {
  const text = folded(`${title} ${area.shortTitle} ${lead ?? ''}`)
  return words.every((word) => number.startsWith(word) || text.includes(word))
}

type Value = string | number | null

const byText = new Intl.Collator('da').compare

/** What a list is sorted by. A gap is how far progress is short of the expected, in points. */
const VALUES: Record<ActivitySort, (row: ActivityRow) => Value> = {
  number: (row) => row.number,
  title: (row) => row.title,
  area: (row) => row.area.number,
  lead: (row) => row.lead,
  state: (row) => STATES.indexOf(row.state),
  schedule: (row) => SCHEDULE_VALUES.indexOf(row.schedule),
  progress: (row) => row.progress,
  expected: (row) => row.expected,
  gap: ({ progress, expected }) =>
    progress === null || expected === null ? null : expected - progress,
  startDate: (row) => row.startDate,
  endDate: (row) => row.endDate,
  lastUpdatedOn: (row) => row.lastUpdatedOn,
  committedOre: (row) => row.committedOre,
  spentOre: (row) => row.spentOre,
  minutesUsed: (row) => row.minutesUsed,
}

const NUMBERED: readonly ActivitySort[] = ['number', 'area']

function sorted(rows: ActivityRow[], sort: string | undefined): ActivityRow[] {
  if (sort === undefined) return rows
  const fields = sort.split(',').map((text) => {
    const field = text.replace(/^-/, '') as ActivitySort
    const compare = NUMBERED.includes(field) ? compareNumbers : byText
    return { value: VALUES[field], sign: text.startsWith('-') ? -1 : 1, compare }
  })
  return rows.toSorted((a, b) => {
    for (const { value, sign, compare } of fields) {
      const order = compareValues(value(a), value(b), sign, compare)
      if (order !== 0) return order
    }
    return 0
  })
}

/** What has no value comes last, whichever way the list is turned. */
function compareValues(
  a: Value,
  b: Value,
  sign: number,
  compare: (a: string, b: string) => number,
): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0)
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b)
  return sign * compare(String(a), String(b))
}
