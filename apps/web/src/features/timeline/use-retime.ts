import {
  editActivity,
  type Activity,
  type ActivityPatch,
  type TimelineRow,
} from '@koreplan/contract'
import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { send } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useWrite, type Done } from '../../lib/write/use-write.ts'
import { usePlace } from '../plan/use-place.ts'
import { contestedOf, type Contested } from './contested.ts'
import { isSame, ownPeriod, type Period } from './retime.ts'
import { formerTiming, periodOf, retimed, retimingOf, wholeTiming } from './retiming.ts'

export type Retime = (row: TimelineRow, period: Period) => void

/**
 * Gives activities other dates, one change after the other. It is the same function all the time. What others have
 * changed meanwhile is `contested` until one version is chosen.
 */
export function useRetime() {
  const { plan } = usePlace()
  const doneOf = useRetimeDone()
  const sent = useRef<{ row: TimelineRow; period: Period } | null>(null)
  const versions = useRef(new Map<string, number>())
  const queue = useRef(Promise.resolve())
  const [contested, setContested] = useState<Contested | null>(null)
  const { writeAndWait } = useWrite(editActivity, {
    renews: plan,
    foresee: ({ params, body }) => [retimed(plan, params.number, body)],
    done: (reply) => doneOf(reply, sent.current?.row ?? null),
    refused: (error) => {
      const found = sent.current && contestedOf(error, sent.current.row, sent.current.period)
      if (found) setContested(found)
      return found !== null
    },
  })
  const write = useRef(writeAndWait)
  // Lines are drawn again when what they are given changes, and this does at every frame of a scroll.
  useLayoutEffect(() => {
    write.current = writeAndWait
  })

  const put = useCallback(
    (row: TimelineRow, period: Period, body: ActivityPatch) => {
      const attempt = async (): Promise<void> => {
        sent.current = { row, period }
        // The line may still be of before the last change, whose reply is here already.
        const known = Math.max(row.version, versions.current.get(row.number) ?? 0)
        const reply = await write.current({ params: { plan, number: row.number }, body }, known)
        versions.current.set(row.number, reply.version)
      }
      queue.current = queue.current.then(attempt).catch(() => {
        // `useWrite` has told why, and taken the change back.
      })
    },
    [plan],
  )

  const retime = useCallback<Retime>(
    (row, period) => {
      const own = ownPeriod(row)
      if (own === null || !isSame(own, period)) put(row, period, retimingOf(row, period))
    },
    [put],
  )
  return {
    retime,
    contested,
    /** The own dates are to hold after all, or the others' are. */
    settle: (isYours: boolean) => {
      setContested(null)
      if (contested && isYours) put(contested.row, contested.period, wholeTiming(contested.period))
    },
  }
}

/** What is told of an activity's new dates, with the way back to the former. */
export function useRetimeDone(): (reply: Activity, former: TimelineRow | null) => Done {
  const { t } = useTranslation('timeline')
  const format = useFormat()
  const { plan } = usePlace()
  return (reply, former) => {
    const { number, version } = reply
    const period = periodOf(reply)
    const text = t('retimed', {
      number,
      period: period ? format.period(period.start, period.end) : '',
    })
    if (former === null) return { text }
    const input = { params: { plan, number }, body: formerTiming(former) }
    return { text, undo: () => send(editActivity, input, { ifMatch: version }) }
  }
}
