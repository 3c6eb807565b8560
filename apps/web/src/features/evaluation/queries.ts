import { getEvaluation } from '@koreplan/contract'
import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../lib/api.ts'
import { keepAcrossDates } from '../../lib/keep-across-dates.ts'
import type { Place } from '../plan/place.ts'

/** The whole evaluation: figures, words, decisions, and what is missing. */
export const evaluationQuery = ({ plan, asOf }: Pick<Place, 'plan' | 'asOf'>) => {
  const queryKey = [plan, 'evaluation', asOf]
  return queryOptions({
    queryKey,
    queryFn: ({ signal }) => ask(getEvaluation, { params: { plan }, query: { asOf } }, signal),
    placeholderData: keepAcrossDates(queryKey),
  })
}
