import {
  addUpdate,
  ApiError,
  editActivities,
  type ActivityRow,
  type FieldConflict,
} from '@koreplan/contract'
import { SCHEDULE_KINDS, type IsoDate } from '@koreplan/domain'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useWhy } from '../../lib/use-why.ts'
import { useWrite } from '../../lib/write/use-write.ts'
import { tell } from '../../ui/toasts/toasts.ts'
import { changeOf, foreseenRow, type EditFault, type Report, type RowEdit } from './row-edit.ts'
import { batchOf, reportOf, takeBackJobs, takeBackUpdate } from './send-jobs.ts'
import { useMarks } from './use-marks.ts'
import { useSavedText } from './use-saved-text.ts'
import { cellsOf, heldReport, isEmptyJob, jobOf, withJobs, type Job } from './write-job.ts'

/** A change that was refused because others changed the same meanwhile. */
export interface Clash {
  readonly jobs: readonly Job[]
  readonly conflicts: readonly FieldConflict[]
  /** The rows as they are now, with the version to send along. */
  readonly current: readonly CurrentRow[]
}

/** What of a row can clash in the table, as it stands now. */
const CurrentRow = z.object({
  number: z.string(),
  version: z.number(),
  lead: z.string().nullable(),
  scheduleKind: z.enum(SCHEDULE_KINDS),
  startDate: z.string().nullable(),
  endDate: z.string().nullable(),
})
export type CurrentRow = z.output<typeof CurrentRow>
const Current = z.object({ items: z.array(CurrentRow) })

interface Place {
  readonly plan: string
  /** The day that what is reported is of. */
  readonly asOf: IsoDate
  /** Whether who edits may change fields, and so send batches; otherwise reports wait for approval. */
  readonly inBatches: boolean
  /** What rows are once they are written, as far as can be said before they are read again. */
  readonly onWritten: (rows: readonly ActivityRow[]) => void
}

const wasNotAnswered = (error: Error): boolean => !(error instanceof ApiError)

/**
 * What is changed in the table, on its way to the API: shown at once, sent one after the other, told when it is done,
 * and taken back visibly when it is refused.
 */
export function useRowWrites({ plan, asOf, inBatches, onWritten }: Place) {
  const { t } = useTranslation(['grid', 'editing', 'general'])
  const why = useWhy()
  const savedText = useSavedText()
  const [jobs, setJobs] = useState<readonly Job[]>([])
  const [clash, setClash] = useState<Clash | null>(null)
  const marks = useMarks()
  // Of what was written here last, by field: it has been seen by who wrote it.
  const ownVersions = useRef(new Map<string, number>())
  const line = useRef<Promise<unknown>>(Promise.resolve())
  const groups = useRef(new Map<object, readonly Job[]>())

  const batch = useWrite(editActivities, {
    renews: plan,
    refused: () => true,
    done: ({ items }, { input }) => {
      const sent = groups.current.get(input) ?? []
      return {
        text: savedText(sent),
        undo: () => takeBackJobs(plan, sent, items, t('voidReason')),
      }
    },
  })
  const report = useWrite(addUpdate, {
    renews: plan,
    refused: () => true,
    done: ({ id }, { input: { params } }) => ({
      text: t('awaits', { number: params.number }),
      undo: () => takeBackUpdate(plan, params.number, id, t('voidReason')),
    }),
  })

  const seenBy = (job: Job): number =>
    Math.max(job.seen, ...cellsOf(job).map((cell) => ownVersions.current.get(cell) ?? 0))

  async function post(sent: readonly Job[]): Promise<void> {
    if (!inBatches) {
      for (const job of sent) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other, each its own
        const { approval } = await report.writeAndWait(reportOf(plan, job, asOf))
        marks.set(
          cellsOf(job),
          approval === 'submitted' ? { kind: 'waiting', why: t('waiting') } : { kind: 'saved' },
        )
      }
      return
    }
    const input = batchOf(plan, sent, asOf, seenBy)
    groups.current.set(input, sent)
    try {
      const { items } = await batch.writeAndWait(input)
      for (const [at, job] of sent.entries())
        for (const cell of cellsOf(job)) ownVersions.current.set(cell, items[at]?.version ?? 0)
      onWritten(
        sent.map(({ before, change }, at) => ({
          ...foreseenRow(before, change),
          version: items[at]?.version ?? before.version,
        })),
      )
      marks.set(sent.flatMap(cellsOf), { kind: 'saved' })
    } finally {
      groups.current.delete(input)
    }
  }

  /** Sends jobs as one, after those before them. Gives why they were refused; null when they are written. */
  function sendAll(sent: readonly Job[]): Promise<Error | null> {
    const ids = new Set(sent.map(({ id }) => id))
    marks.set(sent.flatMap(cellsOf), { kind: 'saving' })
    setJobs((all) => [
      ...all.filter(({ id }) => !ids.has(id)),
      ...sent.map((job) => ({ ...job, isHeld: false })),
    ])
    const turn = line.current.then(async (): Promise<Error | null> => {
      try {
        await post(sent)
        return null
      } catch (error) {
        if (!(error instanceof Error)) throw error
        refuse(sent, error)
        return error
      } finally {
        setJobs((all) => all.filter(({ id }) => !ids.has(id)))
      }
    })
    line.current = turn
    return turn
  }

  function refuse(sent: readonly Job[], error: Error): void {
    marks.set(sent.flatMap(cellsOf), { kind: 'failed', why: why(error) })
    const problem = error instanceof ApiError ? error.problem : null
    const current = Current.safeParse(problem?.current)
    if (problem?.status === 412 && problem.conflicts && current.success) {
      setClash({ jobs: sent, conflicts: problem.conflicts, current: current.data.items })
      return
    }
    tell({
      kind: 'error',
      text: t('editing:takenBack'),
      detail: why(error),
      ...(wasNotAnswered(error) && {
        action: { label: t('general:retry'), run: () => void sendAll(sent) },
      }),
    })
  }

  /** Takes an edit of one row. Gives why it cannot be, or null. */
  function edit(row: ActivityRow, wanted: RowEdit, seen: number): EditFault | null {
    const change = changeOf(withJobs(row, jobs), wanted)
    if ('fault' in change) return change.fault
    if (change.set) void sendAll([jobOf(row, { set: change.set }, seen)])
    if (change.report) hold(row, change.report, seen)
    return null
  }

  /** Replaces what was held of the row: the newest report says all. */
  function hold(row: ActivityRow, report: Report, seen: number): void {
    const isOther = (one: Job) => !one.isHeld || one.before.number !== row.number
    const sent = jobs.filter(({ isHeld }) => !isHeld)
    const job = jobOf(row, heldReport(withJobs(row, sent), report), seen, true)
    setJobs((all) => [...all.filter(isOther), ...(isEmptyJob(job) ? [] : [job])])
    const former = jobs.filter((one) => !isOther(one)).flatMap(cellsOf)
    marks.set(former, null)
    marks.set(cellsOf(job), { kind: 'saving' })
  }

  return {
    jobs,
    marks: marks.all,
    clash,
    closeClash: () => setClash(null),
    shown: (row: ActivityRow) => withJobs(row, jobs),
    edit,
    sendAll,
    /** Sends what is held of all rows but one, or of all. */
    release: (but: string | null) => {
      for (const job of jobs) if (job.isHeld && job.before.number !== but) void sendAll([job])
    },
  }
}

export type RowWrites = ReturnType<typeof useRowWrites>
