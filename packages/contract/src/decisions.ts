import { VERDICTS, VOTES } from '@koreplan/domain'
import { z } from 'zod'
import { instant, isoDate, line } from './shapes.ts'

const verdict = z.enum(VERDICTS).describe('Continue, adjust, stop')

export const MeetingRef = z.object({ id: z.int(), title: z.string(), date: isoDate })

export const DecisionVote = z.strictObject({
  name: line.describe('As the minutes write it'),
  vote: z.enum(VOTES),
})

export const Decision = z
  .object({
    id: z.int(),
    verdict,
    reason: z.string().nullable(),
    date: isoDate.describe('The meeting’s'),
    meeting: MeetingRef.nullable(),
    votes: z.array(DecisionVote).describe('Where the minutes have them'),
    enteredBy: z.string(),
    recordedAt: instant,
  })
  .meta({ id: 'Decision' })
export type Decision = z.output<typeof Decision>
