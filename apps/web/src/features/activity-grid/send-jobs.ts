import {
  type addUpdate,
  editActivities,
  voidUpdate,
  type CallInput,
  type StatusUpdate,
} from '@koreplan/contract'
import type { IsoDate } from '@koreplan/domain'
import { send } from '../../lib/api.ts'
import { formerFields, type Job } from './write-job.ts'

/** Jobs as one batch: all or none. `date`: the day that reports are of. */
export const batchOf = (
  plan: string,
  jobs: readonly Job[],
  date: IsoDate,
  versionOf: (job: Job) => number = ({ seen }) => seen,
): CallInput<typeof editActivities> => ({
  params: { plan },
  body: {
    changes: jobs.map((job) => ({
      number: job.before.number,
      version: versionOf(job),
      ...(job.change.set && { set: job.change.set }),
      ...(job.change.report && { report: { ...job.change.report, date } }),
    })),
  },
})

/** A contact person's report of one row. */
export const reportOf = (
  plan: string,
  { before, change: { report } }: Job,
  date: IsoDate,
): CallInput<typeof addUpdate> => {
  if (!report) throw new Error('Only reports are made of single rows')
  return { params: { plan, number: before.number }, body: { ...report, date } }
}

/** What came of a job: where it is taken back from. */
interface Written {
  readonly number: string
  readonly version: number
  readonly updateId: number | null
}

/**
 * Takes jobs back in one batch, all or none: the fields become what they were, and the status updates are voided.
 * Refused where others have changed the same fields since.
 */
export async function takeBackJobs(
  plan: string,
  jobs: readonly Job[],
  written: readonly Written[],
  reason: string,
): Promise<void> {
  const changes = jobs.flatMap(({ before, change: { set } }) => {
    const { number } = before
    const { version, updateId } = written.find((one) => one.number === number) ?? NOTHING
    if (!set && updateId === null) return []
    return [
      {
        number,
        version: version ?? before.version,
        ...(set && { set: formerFields(before, set) }),
        ...(updateId !== null && { voidUpdate: { id: updateId, reason } }),
      },
    ]
  })
  if (changes.length > 0) await send(editActivities, { params: { plan }, body: { changes } })
}

const NOTHING: { readonly version: number | undefined; readonly updateId: number | null } = {
  version: undefined,
  updateId: null,
}

export const takeBackUpdate = (
  plan: string,
  number: string,
  id: StatusUpdate['id'],
  reason: string,
): Promise<unknown> => send(voidUpdate, { params: { plan, number, id }, body: { reason } })
