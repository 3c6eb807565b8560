import { addressOf, call, type Route } from '@koreplan/contract'
import { currentLanguage } from '../i18n/i18n.ts'

type InputOf<R extends Route> = Parameters<typeof call<R>>[1]

/** Asks the API in the language of the screen; given up when `signal` says so. */
export const ask = <R extends Route>(target: R, input: InputOf<R>, signal: AbortSignal) =>
  call(target, input, { language: currentLanguage(), signal })

/** The address of a route, for links to files. */
export const fileAddress = <R extends Route>(target: R, input: InputOf<R>): string =>
  addressOf(target, input)
