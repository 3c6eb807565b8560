import { dateFormats, numberFormats } from '@koreplan/contract'
import type { IsoDate, Precision } from '@koreplan/domain'

export const numbers = numberFormats('da')
export const dates = dateFormats('da')

/** Writes figures as of a date in Danish, each a link to the page where it comes from. */
export interface Linked {
  readonly asOf: IsoDate
  /** `[61 %](/areas/4?asOf=2008-11-01)` */
  to(path: string, text: string, filters?: Readonly<Record<string, string>>): string
  percent(path: string, value: number | null): string
  amount(ore: number, path?: string): string
  hours(minutes: number): string
  /** `[4.2 Grønt regnskab](/activities/4.2?asOf=2008-11-01)` */
  activity(activity: { readonly number: string; readonly title: string }): string
}

export function linkedOn(asOf: IsoDate): Linked {
  const to: Linked['to'] = (path, text, filters = {}) =>
    `[${escaped(text)}](${path}?${new URLSearchParams({ ...filters, asOf }).toString()})`
  return {
    asOf,
    to,
    percent: (path, value) => to(path, value === null ? 'ikke opgjort' : numbers.percent(value)),
    amount: (ore, path = '/pool') => to(path, numbers.amount(ore)),
    hours: (minutes) => to('/resources', numbers.hours(minutes)),
    activity: ({ number, title }) => to(`/activities/${number}`, `${number} ${title}`),
  }
}

/** What Markdown would read as its own in a name. */
export const escaped = (text: string): string => text.replaceAll(/[\\[\]*_`<>|]/g, '\\$&')

/** `i foråret 2009`, `i perioden 1. mar. – 31. maj 2009`: when the plan is evaluated, as exactly as it is known. */
export function inWindow(plan: EvaluationWindow): string {
  const { evaluationFrom, evaluationTo, evaluationPrecision: precision } = plan
  const window = dates.window(evaluationFrom, evaluationTo, precision)
  if (precision === 'day') return `i perioden ${window}`
  if (precision !== 'season') return `i ${window}`
  return `i ${window.replace(/^\S+/, (season) => season + (season.endsWith('år') ? 'et' : 'en'))}`
}

interface EvaluationWindow {
  readonly evaluationFrom: IsoDate
  readonly evaluationTo: IsoDate
  readonly evaluationPrecision: Precision
}

/** `én aktivitet`, `3 aktiviteter` */
export const counted = (count: number, one: string, many: string): string =>
  count === 1 ? one : `${numbers.number(count)} ${many}`

/** `a, b og c` */
export const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} og ${parts.at(-1) ?? ''}`

/** Lines of a list. */
export const bullets = (lines: readonly string[]): string =>
  lines.map((line) => `- ${line}`).join('\n')

/** Paragraphs, those that are empty left out. */
export const paragraphs = (...parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join('\n\n')
