import { QUARTER } from '@koreplan/domain'
import { readNumber } from '../../lib/parse-number.ts'

/** Hours as people write them, 7,5 or 7:30, as whole minutes; null for what is none, or not in quarters. */
export function readHours(text: string): number | null {
  const clock = /^(\d{1,6}):([0-5]\d)$/.exec(text.trim())
  const hours = clock ? Number(clock[1]) + Number(clock[2]) / 60 : readNumber(text)
  if (hours === null || hours < 0) return null
  const minutes = Math.round(hours * 60 * 1000) / 1000
  return minutes % QUARTER === 0 ? minutes : null
}
