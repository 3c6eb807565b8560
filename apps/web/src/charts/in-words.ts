import type { Formats } from '../lib/format.ts'

type Params = Readonly<Record<string, string | number>>

const PERCENT = new Set(['progress', 'expected'])
/** Amounts that are compared with one another, where øre would only be in the way. */
const ABOUT = new Set(['spent', 'planned', 'off'])

/** The parameters of a finding as they are read: percent, amounts and dates in their own form. */
export function inWords(params: Params, format: Formats): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, word(name, value, format)]),
  )
}

function word(name: string, value: string | number, format: Formats): string | number {
  if (typeof value === 'string') return name === 'date' ? format.longDate(value) : value
  if (PERCENT.has(name)) return format.percent(value)
  if (ABOUT.has(name)) return wholeAmount(value, format)
  return name === 'ore' ? format.amount(value) : value
}

/** An amount in whole kroner, for headings and for labels within a drawing. */
export function wholeAmount(ore: number, format: Formats): string {
  return format.amount(Math.round(ore / 100) * 100)
}
