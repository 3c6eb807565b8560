import { readText, type Cell } from './import-cells.ts'
import type { ImportField } from './import-columns.ts'
import type { Books, Numbered, RowFaultCode } from './import-rows.ts'
import { countingEntries } from './ledger.ts'

/** What an expense is for: an activity, or an area. */
export interface Purpose {
  readonly activity: Numbered | null
  readonly area: Numbered | null
}

interface Meant {
  readonly purpose: Purpose | null
  readonly commitmentId: number | null
}

type Tell = (field: ImportField, code: RowFaultCode) => void

/** Finds what rows are for: what their commitment is for, or what they name, or else the default. */
export function purposeIn({ activities, areas, entries, poolId }: Books, fallback: string | null) {
  const named = new Map<string, Purpose>()
  for (const area of areas) named.set(area.number, { activity: null, area })
  for (const activity of activities) named.set(activity.number, { activity, area: null })
  const byValue = Map.groupBy(named.keys(), Number)
  const commitments = new Map(
    countingEntries(entries)
      .filter((entry) => entry.kind === 'commitment' && entry.poolId === poolId)
      .map(({ id, activityId, areaId }) => [id, purposeOfIds(activityId, areaId)]),
  )

  return (purposeCell: Cell, commitmentCell: Cell, tell: Tell): Meant => {
    const given = readText(purposeCell)
    const purpose = given === null ? null : find(purposeCell, given, tell)
    const commitment = readText(commitmentCell)
    if (commitment !== null) {
      const id = Number(commitment)
      const drawn = commitments.get(id)
      if (drawn === undefined) tell('commitment', 'unknown_commitment')
      if (drawn && purpose && !isSamePurpose(drawn, purpose)) tell('purpose', 'purpose_differs')
      return { purpose: drawn ?? null, commitmentId: drawn ? id : null }
    }
    if (given !== null) return { purpose, commitmentId: null }
    const usual = fallback === null ? undefined : named.get(fallback)
    if (usual === undefined) tell('purpose', 'missing')
    return { purpose: usual ?? null, commitmentId: null }
  }

  function find(cell: Cell, given: string, tell: Tell): Purpose | null {
    // A spreadsheet that took 4.10 for a number has made 4.1 of it.
    const value = typeof cell === 'number' ? cell : decimalOf(given)
    const may = value === null ? [] : (byValue.get(value) ?? [])
    if (may.length > 1) tell('purpose', 'purpose_may_be_two')
    if (may.length > 1) return null
    const found = named.get(may[0] ?? given) ?? named.get(/^[\d.]+(?= )/.exec(given)?.[0] ?? '')
    if (found === undefined) tell('purpose', 'unknown_purpose')
    return found ?? null
  }

  function purposeOfIds(activityId: number | null, areaId: number | null): Purpose {
    return {
      activity: activities.find(({ id }) => id === activityId) ?? null,
      area: activityId === null ? (areas.find(({ id }) => id === areaId) ?? null) : null,
    }
  }
}

/** `4,2`, as a Danish spreadsheet writes the number that it made of 4.2. */
const decimalOf = (text: string): number | null =>
  /^\d+,\d+$/.test(text) ? Number(text.replace(',', '.')) : null

const isSamePurpose = (one: Purpose, other: Purpose): boolean =>
  one.activity?.id === other.activity?.id && one.area?.id === other.area?.id
