import { z } from 'zod'
import { remember, remembered } from '../../lib/language.ts'

/** What somebody has opened from the palette lately, in this browser. */
const Recent = z.object({
  of: z.enum(['area', 'activity']),
  number: z.string(),
  title: z.string(),
})
export type Recent = z.output<typeof Recent>

const MOST = 5
const keyOf = (person: string, plan: string): string => `koreplan.recent.${person}.${plan}`

/** The newest first. What is kept and not understood is as if it were not there. */
export function recentOf(person: string, plan: string): Recent[] {
  try {
    return z.array(Recent).parse(JSON.parse(remembered(keyOf(person, plan)) ?? '[]'))
  } catch {
    return []
  }
}

export function rememberOpened(person: string, plan: string, opened: Recent): void {
  const others = recentOf(person, plan).filter(
    ({ of, number }) => of !== opened.of || number !== opened.number,
  )
  remember(keyOf(person, plan), JSON.stringify([opened, ...others].slice(0, MOST)))
}
