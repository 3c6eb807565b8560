import {
  addressOf,
  ApiError,
  call,
  problemType,
  upload,
  type CallInput,
  type CallOptions,
  type Route,
} from '@koreplan/contract'
import { currentLanguage } from '../i18n/i18n.ts'
import { freshId } from './fresh-id.ts'
import { signedInAgain } from './session-lapse.ts'

/** Asks the API in the language of the screen; given up when `signal` says so. */
export const ask = <R extends Route>(target: R, input: CallInput<R>, signal: AbortSignal) =>
  whileSignedIn('read', () => call(target, input, { language: currentLanguage(), signal }))

/**
 * Has the API change something. Most pages go through `useWrite`, which also shows what comes of it. A session
 * that has ended meanwhile is begun again in place, and the change is sent once more under the same key.
 */
export function send<R extends Route>(
  target: R,
  input: CallInput<R>,
  options: Pick<CallOptions, 'ifMatch' | 'idempotencyKey'> = {},
) {
  const key = target.method === 'POST' ? { idempotencyKey: freshId() } : {}
  const attempt = () => call(target, input, { language: currentLanguage(), ...key, ...options })
  return whileSignedIn('write', attempt)
}

/** Sends a file, as its part `file`; otherwise as `send`. */
export function sendFile<R extends Route>(
  target: R,
  input: CallInput<R>,
  file: File,
  idempotencyKey: string,
) {
  const options = { language: currentLanguage(), idempotencyKey }
  return whileSignedIn('write', () => upload(target, input, file, options))
}

/** Has the API do what needs nobody signed in, as signing in does. */
export const sendAsAnyone = <R extends Route>(target: R, input: CallInput<R>) =>
  call(target, input, { language: currentLanguage() })

async function whileSignedIn<T>(kind: 'read' | 'write', attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt()
  } catch (error) {
    if (!isSignedOut(error) || !(await signedInAgain(kind))) throw error
    return attempt()
  }
}

/** Nobody is signed in any more: not a wrong password, not a missing right. */
const isSignedOut = (error: unknown): boolean =>
  error instanceof ApiError && error.problem?.type === problemType('not_signed_in')

/** The address of a route, for links to files. */
export const fileAddress = <R extends Route>(target: R, input: CallInput<R>): string =>
  addressOf(target, input)
