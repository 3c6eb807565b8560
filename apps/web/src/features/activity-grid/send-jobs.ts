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
 * Takes jobs back: the fields become what they were, in one batch, and the status updates are voided. Refused where
 * others have changed the same fields since.
 */
export async function takeBackJobs(
  plan: string,
  jobs: readonly Job[],
  written: readonly Written[],
  reason: string,
): Promise<void> {
  const versions = new Map(written.map(({ number, version }) => [number, version]))
  const changes = jobs.flatMap(({ before, change: { set } }) =>
    set
      ? [
          {
            number: before.number,
            version: versions.get(before.number) ?? before.version,
            set: formerFields(before, set),
          },
        ]
      : [],
  )
  if (changes.length > 0) await send(editActivities, { params: { plan }, body: { changes } })
  await Promise.all(
    written.flatMap(({ number, updateId }) =>
      updateId === null ? [] : [takeBackUpdate(plan, number, updateId, reason)],
    ),
  )
}

export const takeBackUpdate = (
  plan: string,
  number: string,
  id: StatusUpdate['id'],
  reason: string,
): Promise<unknown> => send(voidUpdate, { params: { plan, number, id }, body: { reason } })
