import type { Found } from '@koreplan/contract'
import type { FoundKind, IsoDate } from '@koreplan/domain'

/** What was found, before its hits are marked. */
export interface Row {
  readonly kind: FoundKind
  readonly id: number
  readonly number: string | null
  readonly of: Found['of']
  readonly heading: string
  readonly body: string
  readonly date: IsoDate | null
  readonly author: string | null
  readonly archived: boolean
}
