import { placeActivity, type Area } from '@koreplan/contract'
import { useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { send } from '../../lib/api.ts'
import { foreseen } from '../../lib/write/foresee.ts'
import { useWrite } from '../../lib/write/use-write.ts'
import { usePlace } from '../plan/use-place.ts'
import { afterAt, beforeOf, groupsOf, placedAfter } from './order.ts'

/** Gives an activity another place among those of its area: `to` gets the one it has, counted from 0. */
export type PlaceAt = (number: string, to: (at: number) => number) => void

/** Puts activities in another order, one change after the other: shown at once, and each with a way back. */
export function usePlacing({ activities }: Pick<Area, 'activities'>): PlaceAt {
  const { t } = useTranslation('area')
  const { plan } = usePlace()
  const versions = useRef(new Map<string, number>())
  const last = useRef({ before: null as string | null, at: 0, of: 0 })
  const queue = useRef(Promise.resolve())
  const rows = useRef(activities)
  const { writeAndWait } = useWrite(placeActivity, {
    renews: plan,
    foresee: ({ params, body }) => [
      foreseen<Area>([plan, 'area'], (area) => ({
        ...area,
        activities: placedAfter(area.activities, params.number, body.after),
      })),
    ],
    done: ({ number, version }) => {
      const { before, at, of } = last.current
      const input = { params: { plan, number }, body: { after: before } }
      return {
        text: t('placed', { number, at: at + 1, of }),
        undo: () => send(placeActivity, input, { ifMatch: version }),
      }
    },
  })

  // A change that has waited for another begins from what that one made.
  useLayoutEffect(() => {
    rows.current = activities
  })

  return (number, to) => {
    const attempt = async (): Promise<void> => {
      const group = groupsOf(rows.current).find((one) => one.some((row) => row.number === number))
      const row = group?.find((one) => one.number === number)
      if (!group || !row) return
      const at = to(group.indexOf(row))
      if (at < 0 || at >= group.length || group[at] === row) return
      const [before, after] = [beforeOf(group, number), afterAt(group, number, at)]
      last.current = { before, at, of: group.length }
      // The row may still be of before the last change, whose reply is here already.
      const seen = Math.max(row.version, versions.current.get(number) ?? 0)
      const reply = await writeAndWait({ params: { plan, number }, body: { after } }, seen)
      versions.current.set(number, reply.version)
    }
    queue.current = queue.current.then(attempt).catch(() => {
      // `useWrite` has told why, and taken the change back.
    })
  }
}
