import type { FieldCode, Problem, ProblemCode } from '@koreplan/contract'
import type { Shortfall } from '@koreplan/domain'
import type { Reason, WhyNotRead } from './reasons.ts'

export interface FaultyField {
  readonly path: string
  readonly code: FieldCode
  /** The number that it is too small, too big or too long against. */
  readonly limit?: number
}

/** What a problem carries besides its words: see `Problem` of the contract. */
export type Extra = Pick<Problem, 'current' | 'conflicts' | 'reason' | 'shortfall' | 'lines'>

/** A request that is refused; the error handler makes the problem of it, in the caller's language. */
export class Refusal extends Error {
  readonly code: ProblemCode
  readonly what: string
  readonly fields: readonly FaultyField[]
  readonly extra: Extra
  constructor(
    code: ProblemCode,
    what: string,
    fields: readonly FaultyField[] = [],
    extra: Extra = {},
  ) {
    super(`${code}: ${what}`)
    this.code = code
    this.what = what
    this.fields = fields
    this.extra = extra
  }
}

/** Refuses with one of the closed set of problems; `what` names what was asked for. */
export function refuse(code: ProblemCode, what: string): never {
  throw new Refusal(code, what)
}

/** Refuses a field of the request. */
export function refuseField(path: string, code: FieldCode): never {
  throw new Refusal('invalid_request', path, [{ path, code }])
}

/** Refuses when there is a faulty field. */
export function refuseFields(fields: readonly FaultyField[]): void {
  if (fields.length === 0) return
  throw new Refusal('invalid_request', fields.map(({ path }) => path).join(', '), fields)
}

/** Refuses a change of something that others changed meanwhile, with both versions. */
export function refuseChange(
  what: string,
  extra: Required<Pick<Extra, 'current' | 'conflicts'>>,
): never {
  throw new Refusal('changed_meanwhile', what, [], extra)
}

/** Refuses what a rule of the domain does not let be done as things stand. */
export function refuseNotPossible(reason: Reason): never {
  throw new Refusal('not_possible', reason, [], { reason })
}

/** Refuses a document that is no table of expenses. */
export function refuseDocument(reason: WhyNotRead): never {
  throw new Refusal('document_refused', reason, [], { reason })
}

/** Refuses an import for its faulty rows; the first of them are named. */
export function refuseRows(faulty: readonly number[]): never {
  const lines = faulty.slice(0, 20)
  const what = lines.join(', ') + (faulty.length > lines.length ? ' …' : '')
  throw new Refusal('rows_faulty', what, [], { lines })
}

/** Refuses what a pool has not the money for, and tells how much is missing. */
export function refuseShortfall(shortfall: Shortfall): never {
  throw new Refusal('not_enough', shortfall.of, [], { shortfall })
}

/** What was asked for has another address now; the error handler sends the caller there. */
export class Moved extends Error {
  readonly from: string
  readonly to: string
  constructor(from: string, to: string) {
    super(`${from} is ${to} now`)
    this.from = from
    this.to = to
  }
}
