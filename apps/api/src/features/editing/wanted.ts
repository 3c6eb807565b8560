import type { editActivity, ReadBodyOf } from '@koreplan/contract'
import type { FaultyField } from '../../problems/refusal.ts'
import { inAlphabet, type Fields } from './fields.ts'
import type { Names } from './names.ts'

export type Patch = ReadBodyOf<typeof editActivity>

export interface Wanted {
  readonly fields: Partial<Fields>
  readonly faults: readonly FaultyField[]
}

const TEXTS = ['description', 'expectedResults', 'ongoingReason'] as const
const AS_GIVEN = ['title', 'scheduleKind', 'startDate', 'endDate', 'weight'] as const
const LISTS = { units: 'unit', partners: 'partner' } as const

/** Whether a patch names anybody. */
export const namesAnybody = ({ lead, units, partners }: Patch): boolean =>
  [lead, units, partners].some((value) => value !== undefined && value !== null)

/** What a patch asks for, as the fields are kept: blank texts are none, names are those that are known. */
export function wantedOf(patch: Patch, names: Names): Wanted {
  const fields: Record<string, unknown> = {}
  const faults: FaultyField[] = []
  for (const field of AS_GIVEN) if (patch[field] !== undefined) fields[field] = patch[field]
  for (const field of TEXTS) {
    const text = patch[field]
    if (text !== undefined) fields[field] = text === null || !/\S/.test(text) ? null : text.trim()
  }
  const known = (kind: 'unit' | 'partner', name: string, path: string): string => {
    const found = names[kind](name)
    if (found === undefined) faults.push({ path, code: 'unknown_name' })
    return found?.name ?? name
  }
  const { lead } = patch
  if (lead !== undefined) fields['lead'] = lead === null ? null : known('unit', lead, 'lead')
  for (const field of ['units', 'partners'] as const) {
    const given = patch[field]
    if (given === undefined) continue
    const found = (given ?? []).map((name, at) => known(LISTS[field], name, `${field}[${at}]`))
    fields[field] = inAlphabet(found)
  }
  return { fields, faults }
}
