import { addressOf, call, type CallInput, type CallOptions, type Route } from '@koreplan/contract'
import { currentLanguage } from '../i18n/i18n.ts'

/** Asks the API in the language of the screen; given up when `signal` says so. */
export const ask = <R extends Route>(target: R, input: CallInput<R>, signal: AbortSignal) =>
  call(target, input, { language: currentLanguage(), signal })

/** Has the API change something. Most pages go through `useWrite`, which also shows what comes of it. */
export const send = <R extends Route>(
  target: R,
  input: CallInput<R>,
  options: Pick<CallOptions, 'ifMatch' | 'idempotencyKey'> = {},
) => call(target, input, { language: currentLanguage(), ...options })

/** The address of a route, for links to files. */
export const fileAddress = <R extends Route>(target: R, input: CallInput<R>): string =>
  addressOf(target, input)
