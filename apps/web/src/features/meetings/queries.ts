import { getAgendaHeadings, getChanges, getMeeting, listMeetings } from '@koreplan/contract'
import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../lib/api.ts'
import { keepAcrossDates } from '../../lib/keep-across-dates.ts'
import type { Place } from '../plan/place.ts'

type Where = Pick<Place, 'plan' | 'asOf'>

/** The committee's meetings, oldest first. */
export const meetingsQuery = ({ plan, asOf }: Where) => {
  const queryKey = [plan, 'meetings', asOf]
  return queryOptions({
    queryKey,
    queryFn: ({ signal }) => ask(listMeetings, { params: { plan }, query: { asOf } }, signal),
    placeholderData: keepAcrossDates(queryKey),
  })
}

/** One meeting with its agenda. */
export const meetingQuery = ({ plan, asOf }: Where, id: number) => {
  const queryKey = [plan, 'meeting', id, asOf]
  return queryOptions({
    queryKey,
    queryFn: ({ signal }) => ask(getMeeting, { params: { plan, id }, query: { asOf } }, signal),
    placeholderData: keepAcrossDates(queryKey),
  })
}

/** What has changed since the last meeting before the date. */
export const changesQuery = ({ plan, asOf }: Where) => {
  const queryKey = [plan, 'changes', asOf]
  return queryOptions({
    queryKey,
    queryFn: ({ signal }) => ask(getChanges, { params: { plan }, query: { asOf } }, signal),
    placeholderData: keepAcrossDates(queryKey),
  })
}

/** Which sections a new agenda item has. */
export const headingsQuery = (plan: string) =>
  queryOptions({
    queryKey: [plan, 'agenda-headings'],
    queryFn: ({ signal }) => ask(getAgendaHeadings, { params: { plan }, query: {} }, signal),
  })
