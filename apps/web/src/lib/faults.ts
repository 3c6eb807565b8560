import { ApiError } from '@koreplan/contract'

/** What the server says of each field, by its path, without the field's name: its label stands beside it. */
export function faultsOf(error: Error | null): Readonly<Record<string, string>> {
  const errors = error instanceof ApiError ? (error.problem?.errors ?? []) : []
  return Object.fromEntries(
    errors.map(({ path, message }) => [path, sentence(message.replace(/^»[^«]*« /, ''))]),
  )
}

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
