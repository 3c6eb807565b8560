import { problemType, type FieldCode, type Language, type Problem } from '@koreplan/contract'
import type { z } from 'zod'
import type { FaultyField, Refusal } from './refusal.ts'
import { FIELD_TEXTS, PROBLEMS } from './texts.ts'

/** A refusal in words. */
export function problemOf(refusal: Refusal, language: Language, instance: string): Problem {
  const { status, title, detail } = PROBLEMS[refusal.code]
  const errors = refusal.fields.map(({ path, code }) => ({
    path,
    code,
    message: `»${path}« ${FIELD_TEXTS[code][language]}`,
  }))
  return {
    type: problemType(refusal.code),
    title: title[language],
    status,
    detail:
      errors.length > 0
        ? `${errors.map(({ message }) => message).join('; ')}.`
        : detail[language].replace('{what}', refusal.what),
    instance,
    ...(errors.length > 0 && { errors }),
  }
}

type Issue = z.core.$ZodIssue

/** What a shape found wrong, field by field. */
export function fieldsOf(issues: readonly Issue[]): FaultyField[] {
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: key, code: 'unknown_parameter' as const }))
      : [{ path: issue.path.join('.'), code: codeOf(issue) }],
  )
}

function codeOf(issue: Issue): FieldCode {
  if (issue.code === 'custom') {
    const code: unknown = issue.params?.['code']
    return code === 'invalid_date' ? code : 'invalid_value'
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'required'
  if (issue.code === 'invalid_type' && issue.expected !== 'string') return 'invalid_number'
  if (issue.code === 'too_small' || issue.code === 'too_big')
    return issue.origin === 'string' ? 'invalid_value' : 'invalid_number'
  return 'invalid_value'
}
