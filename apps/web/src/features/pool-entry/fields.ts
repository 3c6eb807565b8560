import type { NewEntry } from '@koreplan/contract'
import {
  FIELDS_OF,
  isIsoDate,
  type EntryField,
  type IsoDate,
  type PostedKind,
} from '@koreplan/domain'
import type { TypedAmount } from '../../ui/amount-field.tsx'
import type { TypedDate } from '../../ui/date-field.tsx'

/** A line of the ledger as it is being filled in. */
export interface EntryFields {
  readonly kind: PostedKind
  readonly date: TypedDate
  readonly amount: TypedAmount
  /** What the money is for or draws on: `activity/4.2`, `area/4`, `commitmentId/17`; empty: not chosen. */
  readonly purpose: string
  readonly text: string
  readonly voucher: string
  readonly payee: string
}

export const startOf = (date: IsoDate, kind: PostedKind = 'expense'): EntryFields => ({
  kind,
  date,
  amount: null,
  purpose: '',
  text: '',
  voucher: '',
  payee: '',
})

/** Whether a line of the kind has the field. */
export const has = (kind: PostedKind, field: EntryField): boolean => {
  const { one, also }: { one: readonly EntryField[]; also: readonly EntryField[] } = FIELDS_OF[kind]
  return one.includes(field) || also.includes(field)
}

/** What is sent. What cannot be read is refused by the API, field by field. */
export function bodyOf({
  kind,
  date,
  amount,
  purpose,
  text,
  voucher,
  payee,
}: EntryFields): NewEntry {
  const [field = '', id = ''] = purpose.split('/')
  const isChosen = id !== '' && has(kind, field as EntryField)
  const given = (name: 'voucher' | 'payee', value: string): string | null =>
    has(kind, name) && value.trim() !== '' ? value : null
  return {
    kind,
    date: date ?? '',
    amountOre: amount as number,
    ...(isChosen && { [field]: field === 'commitmentId' ? Number(id) : id }),
    text,
    voucher: given('voucher', voucher),
    payee: given('payee', payee),
  }
}

/** Whether enough is filled in to say what it would make of the pool. */
export function isTelling({ kind, date, amount, purpose }: EntryFields): boolean {
  const needsPurpose = kind !== 'appropriation'
  return (
    date !== null &&
    isIsoDate(date) &&
    typeof amount === 'number' &&
    (!needsPurpose || has(kind, purpose.split('/')[0] as EntryField))
  )
}
