import {
  FIELD_CODES,
  problemType,
  type FieldCode,
  type Language,
  type Problem,
} from '@koreplan/contract'
import type { z } from 'zod'
import { monthInWords, shortfallInWords } from './money-in-words.ts'
import { REASONS, type Reason } from './reasons.ts'
import type { FaultyField, Refusal } from './refusal.ts'
import { FIELD_TEXTS } from './field-texts.ts'
import { PROBLEMS, waitInWords } from './texts.ts'
import { THINGS, type Thing } from './things.ts'

/** A refusal in words. */
export function problemOf(refusal: Refusal, language: Language, instance: string): Problem {
  const { status, title, detail } = PROBLEMS[refusal.code]
  const errors = refusal.fields.map(({ path, code, limit = '' }) => ({
    path,
    code,
    message: `»${path}« ${FIELD_TEXTS[code][language].replace('{limit}', String(limit))}`,
  }))
  return {
    type: problemType(refusal.code),
    title: title[language],
    status,
    detail:
      errors.length > 0
        ? `${errors.map(({ message }) => message).join('; ')}.`
        : detail[language].replace('{what}', whatOf(refusal, language)),
    instance,
    ...(errors.length > 0 && { errors }),
    ...refusal.extra,
  }
}

/** What was asked for; of what is not possible, the sentence that says why; of too many attempts, how long to wait. */
function whatOf({ code, what, extra }: Refusal, language: Language): string {
  if (extra.shortfall) return shortfallInWords(extra.shortfall, language)
  if (code === 'month_closed') return monthInWords(what, language)
  if (code === 'too_many_attempts') return waitInWords(Number(what), language)
  if (code === 'changed_meanwhile' && what in THINGS) return THINGS[what as Thing][language]
  if (code !== 'not_possible' && code !== 'document_refused') return what
  return what in REASONS ? REASONS[what as Reason][language] : what
}

type Issue = z.core.$ZodIssue

/** What a shape found wrong, field by field. */
export function fieldsOf(
  issues: readonly Issue[],
  unknown: 'unknown_parameter' | 'unknown_field',
): FaultyField[] {
  return issues.flatMap((issue): FaultyField[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: pathOf([...issue.path, key]), code: unknown }))
      : [{ path: pathOf(issue.path), code: codeOf(issue), ...limitOf(issue) }],
  )
}

/** As it would be written in code: `changes[3].set.startDate`. */
export const pathOf = (parts: readonly PropertyKey[]): string =>
  parts
    .map((part, at) =>
      typeof part === 'number' ? `[${part}]` : `${at === 0 ? '' : '.'}${String(part)}`,
    )
    .join('')

function limitOf(issue: Issue): Pick<FaultyField, 'limit'> {
  if (issue.code === 'too_small') return { limit: Number(issue.minimum) }
  return issue.code === 'too_big' ? { limit: Number(issue.maximum) } : {}
}

const isEmpty = (input: unknown): boolean => typeof input === 'string' && input.trim() === ''

function codeOf(issue: Issue): FieldCode {
  // Nothing typed or chosen where a date, a number or one of several is wanted.
  if (isEmpty(issue.input)) return 'blank'
  if (issue.code === 'custom') {
    const code: unknown = issue.params?.['code']
    return FIELD_CODES.find((known) => known === code) ?? 'invalid_value'
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'required'
  if (issue.code === 'invalid_type' && /^(number|int|bigint)$/.test(issue.expected))
    return 'invalid_number'
  if (issue.code === 'too_small' && issue.origin === 'string') return 'blank'
  if (issue.code === 'too_big' && issue.origin === 'string') return 'too_long'
  if (issue.code === 'too_small' || issue.code === 'too_big') return issue.code
  return 'invalid_value'
}
