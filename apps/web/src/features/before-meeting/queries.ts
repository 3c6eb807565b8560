import { getBeforeMeeting, type Language } from '@koreplan/contract'
import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../lib/api.ts'
import { keepAcrossDates } from '../../lib/keep-across-dates.ts'
import type { Place } from '../plan/place.ts'

/** What who leads the next meeting has to know. Its sentences are the API's, in a language. */
export const beforeMeetingQuery = (
  { plan, asOf }: Pick<Place, 'plan' | 'asOf'>,
  lang: Language,
) => {
  const queryKey = [plan, 'before-meeting', lang, asOf]
  return queryOptions({
    queryKey,
    queryFn: ({ signal }) =>
      ask(getBeforeMeeting, { params: { plan }, query: { asOf, lang } }, signal),
    placeholderData: keepAcrossDates(queryKey),
  })
}
