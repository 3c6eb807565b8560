import { editActivity, type Activity, type TimelineRow } from '@koreplan/contract'
import { useCallback, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { send } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useWrite, type Done } from '../../lib/write/use-write.ts'
import { usePlace } from '../plan/use-place.ts'
import { isSame, ownPeriod, type Period } from './retime.ts'
import { formerTiming, periodOf, retimed, retimingOf } from './retiming.ts'

export type Retime = (row: TimelineRow, period: Period) => void

/** Gives activities other dates, one change after the other. It is the same function all the time. */
export function useRetime(): Retime {
  const { plan } = usePlace()
  const doneOf = useRetimeDone()
  const former = useRef<TimelineRow | null>(null)
  const versions = useRef(new Map<string, number>())
  const queue = useRef(Promise.resolve())
  const { writeAndWait } = useWrite(editActivity, {
    renews: plan,
    foresee: ({ params, body }) => [retimed(plan, params.number, body)],
    done: (reply) => doneOf(reply, former.current),
  })
  const write = useRef(writeAndWait)
  // Lines are drawn again when what they are given changes, and this does at every frame of a scroll.
  useLayoutEffect(() => {
    write.current = writeAndWait
  })

  return useCallback(
    (row, period) => {
      const own = ownPeriod(row)
      if (own && isSame(own, period)) return
      const attempt = async (): Promise<void> => {
        former.current = row
        // The line may still be of before the last change, whose reply is here already.
        const known = Math.max(row.version, versions.current.get(row.number) ?? 0)
        const body = retimingOf(row, period)
        const reply = await write.current({ params: { plan, number: row.number }, body }, known)
        versions.current.set(row.number, reply.version)
      }
      queue.current = queue.current.then(attempt).catch(() => {
        // `useWrite` has told why, and taken the change back.
      })
    },
    [plan],
  )
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
