import type { FieldConflict } from '@koreplan/contract'
import type { FieldChange, RowChange } from './row-edit.ts'
import type { Clash, CurrentRow } from './use-row-writes.ts'
import { isEmptyJob, type Job } from './write-job.ts'

/** What can clash in the table: the lead, or when it runs, whose fields only make sense together. */
export type ClashPart = 'lead' | 'dates'

/** One choice between two versions. */
export interface ClashPoint {
  readonly key: string
  readonly number: string
  readonly part: ClashPart
  readonly yours: FieldChange
  readonly theirs: CurrentRow
  readonly conflict: FieldConflict
}

const partOf = (field: string): ClashPart => (field === 'lead' ? 'lead' : 'dates')
const keyOf = (number: string, part: ClashPart): string => `${number}/${part}`

/** What there is to choose about, in the order of the rows. */
export function clashPoints({ jobs, conflicts, current }: Clash): ClashPoint[] {
  const points = new Map<string, ClashPoint>()
  for (const conflict of conflicts) {
    const part = partOf(conflict.field)
    const job = jobs.find(({ before }) => before.number === conflict.number) ?? jobs[0]
    const theirs = current.find(({ number }) => number === job?.before.number)
    if (!job || !theirs) continue
    const { number } = job.before
    const key = keyOf(number, part)
    const yours = { ...job.before, ...job.change.set }
    if (!points.has(key))
      points.set(key, { key, number, part, yours: pick(yours), theirs, conflict })
  }
  return [...points.values()]
}

const pick = ({
  lead = null,
  startDate = null,
  endDate = null,
}: Omit<FieldChange, 'scheduleKind'>): FieldChange => ({
  lead,
  startDate,
  endDate,
})

/**
 * The jobs to send once it has been chosen: what others keep is left out, and the rest is sent as of what has now been
 * seen. Nothing is left of a job whose every field others keep.
 */
export function chosenJobs(clash: Clash, keepsYours: (key: string) => boolean): Job[] {
  const keys = new Set(clashPoints(clash).map(({ key }) => key))
  return clash.jobs.flatMap((job) => {
    const now = clash.current.find(({ number }) => number === job.before.number)
    if (!now) return [job]
    const { lead, scheduleKind, startDate, endDate, version } = now
    const before = { ...job.before, lead, scheduleKind, startDate, endDate, version }
    const keeps = (part: ClashPart) => {
      const key = keyOf(job.before.number, part)
      return !keys.has(key) || keepsYours(key)
    }
    const chosen = { ...job, before, seen: version, change: kept(job, now, keeps) }
    return isEmptyJob(chosen) ? [] : [chosen]
  })
}

function kept(job: Job, now: CurrentRow, keeps: (part: ClashPart) => boolean): RowChange {
  const { set = {}, report } = job.change
  const { lead, ...dates } = set
  const isDated = Object.keys(dates).length > 0
  // Both dates are yours then: of a period that others moved, half would be nobody's.
  const whole: FieldChange =
    now.scheduleKind === 'dated' && dates.scheduleKind === undefined
      ? {
          startDate: dates.startDate ?? job.before.startDate,
          endDate: dates.endDate ?? job.before.endDate,
        }
      : dates
  const fields: FieldChange = {
    ...(lead !== undefined && keeps('lead') && { lead }),
    ...(isDated && keeps('dates') && whole),
  }
  return {
    ...(Object.keys(fields).length > 0 && { set: fields }),
    ...(report && { report }),
  }
}
