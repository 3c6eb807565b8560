import { ApiError, type FieldError } from '@koreplan/contract'

/** What is wrong with each field, by its path, without the field's name: its label stands beside it. */
export type Faults = Readonly<Record<string, string>>

/** What the server says of each field. */
export const faultsOf = (error: Error | null): Faults =>
  Object.fromEntries(errorsIn(error).map((one) => [one.path, faultIn(one)]))

/** The fields that the server refuses. */
export const errorsIn = (error: Error | null): readonly FieldError[] =>
  error instanceof ApiError ? (error.problem?.errors ?? []) : []

/** What is wrong with it as a sentence; `name` stands in it where no label stands beside it. */
export function faultIn({ message }: FieldError, name?: string): string {
  const words = message.replace(/^»[^«]*« /, '')
  return name === undefined ? sentence(words) : sentence(`»${name}« ${words}`)
}

/** What is wrong with a field, or with a part of it. */
export function faultAt(faults: Faults, field: string): string | undefined {
  const path = Object.keys(faults).find((one) => isOf(one, field))
  return path === undefined ? undefined : faults[path]
}

/** Whether a path is the field's or leads into it: `present` has `present.3` and `present[3]`. */
export const isOf = (path: string, field: string): boolean =>
  path === field || path.startsWith(`${field}.`) || path.startsWith(`${field}[`)

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
