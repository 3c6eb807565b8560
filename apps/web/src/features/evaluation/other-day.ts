import type { Evaluation } from '@koreplan/contract'
import type { IsoDate } from '@koreplan/domain'

type Seen = Pick<Evaluation, 'asOf'> & { readonly rows: readonly { laterDecisions: number }[] }

/**
 * How many decisions the page's date hides; null where the page shows what may be done as well: on the date that it
 * has by itself, with nothing decided later.
 */
export function hiddenOn({ asOf, rows }: Seen, ownDate: IsoDate): number | null {
  const hidden = rows.reduce((sum, { laterDecisions }) => sum + laterDecisions, 0)
  return asOf === ownDate && hidden === 0 ? null : hidden
}
