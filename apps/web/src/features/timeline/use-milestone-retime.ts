import {
  ApiError,
  editMilestone,
  Milestone,
  type FieldConflict,
  type TimelineRow,
} from '@koreplan/contract'
import type { IsoDate } from '@koreplan/domain'
import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { send } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useWrite } from '../../lib/write/use-write.ts'
import { usePlace } from '../plan/use-place.ts'
import { rescheduled } from './retiming.ts'

type RowMilestone = TimelineRow['milestones'][number]
export type Reschedule = (number: string, milestone: RowMilestone, dueDate: IsoDate) => void

/** A date that was refused because others have changed it meanwhile. */
interface Contested {
  readonly number: string
  readonly milestone: RowMilestone
  readonly dueDate: IsoDate
  readonly conflicts: readonly FieldConflict[]
}

/** Gives milestones other dates, as `useRetime` does activities. */
export function useMilestoneRetime() {
  const { t } = useTranslation('timeline')
  const format = useFormat()
  const { plan } = usePlace()
  const sent = useRef<Parameters<Reschedule> | null>(null)
  const versions = useRef(new Map<number, number>())
  const queue = useRef(Promise.resolve())
  const [contested, setContested] = useState<Contested | null>(null)
  const { writeAndWait } = useWrite(editMilestone, {
    renews: plan,
    foresee: ({ params, body }) => [rescheduled(plan, params.number, params.id, body.dueDate)],
    done: ({ id, title, version, dueDate }) => {
      const [number = '', former] = sent.current ?? []
      const input = { params: { plan, number, id }, body: { dueDate: former?.dueDate ?? null } }
      return {
        text: t('rescheduled', { title, date: dueDate ? format.date(dueDate) : '' }),
        undo: () => send(editMilestone, input, { ifMatch: version }),
      }
    },
    refused: (error) => {
      const problem = error instanceof ApiError ? error.problem : null
      const current = Milestone.partial().safeParse(problem?.current)
      if (!sent.current || !problem?.conflicts || !current.success) return false
      const [number, milestone, dueDate] = sent.current
      const { version = milestone.version, dueDate: theirs = null } = current.data
      const now = { ...milestone, version, dueDate: theirs }
      setContested({ number, milestone: now, dueDate, conflicts: problem.conflicts })
      return true
    },
  })
  const write = useRef(writeAndWait)
  useLayoutEffect(() => {
    write.current = writeAndWait
  })

  const reschedule = useCallback<Reschedule>(
    (number, milestone, dueDate) => {
      if (milestone.dueDate === dueDate) return
      const { id } = milestone
      const attempt = async (): Promise<void> => {
        sent.current = [number, milestone, dueDate]
        const known = Math.max(milestone.version, versions.current.get(id) ?? 0)
        const input = { params: { plan, number, id }, body: { dueDate } }
        const { version } = await write.current(input, known)
        versions.current.set(id, version)
      }
      queue.current = queue.current.then(attempt).catch(() => {
        // `useWrite` has told why, and taken the change back.
      })
    },
    [plan],
  )
  return {
    reschedule,
    contested,
    settle: (isYours: boolean) => {
      setContested(null)
      if (contested && isYours) {
        const { number, milestone, dueDate } = contested
        reschedule(number, milestone, dueDate)
      }
    },
    /** How a milestone's date is put into words. */
    words: {
      labelOf: () => t('dueOf', { title: contested?.milestone.title ?? '' }),
      wordsOf: (_: string, value: unknown) =>
        typeof value === 'string' ? format.longDate(value) : '',
      isText: () => false,
      timing: '',
    },
  }
}
