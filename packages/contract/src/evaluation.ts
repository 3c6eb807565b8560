import {
  CHECKLIST_KINDS,
  EVALUATION_STATES,
  SCHEDULE_KINDS,
  SCHEDULE_VALUES,
  STATES,
  TARGET_PERIODS,
  VERDICTS,
} from '@koreplan/domain'
import { z } from 'zod'
import { Decision, DecisionVote, MeetingRef } from './decisions.ts'
import { route } from './route.ts'
import {
  asOfQuery,
  Counts,
  Coverage,
  instant,
  isoDate,
  minutes,
  ore,
  percent,
  planParams,
  precision,
  prose,
  reason,
  version,
  WHY_NULL,
} from './shapes.ts'

/** Resources used against results achieved, activity by activity, and what the committee decides. */

const ROOT = '/api/v1/plans/:plan/evaluation'
const itemParams = planParams.extend({ activity: z.string().describe('4.2, 3.1.2') })

const verdict = z.enum(VERDICTS).describe('Continue, adjust, stop')

export const EvaluationIndicator = z.object({
  id: z.int(),
  title: z.string(),
  unit: z.string(),
  targetPeriod: z.enum(TARGET_PERIODS),
  target: z.number(),
  approximate: z.boolean(),
  actual: z.number().nullable().describe('Null: not reported, which is not 0'),
  expected: z.number().nullable(),
  shareOfTarget: z.number().nullable().describe('Percent; more than 100 is no error'),
})
export type EvaluationIndicator = z.output<typeof EvaluationIndicator>

/** What an activity used and what came of it by the cut-off. */
export const ActivityFigures = z.object({
  id: z.int(),
  number: z.string(),
  title: z.string(),
  area: z.object({ number: z.string(), shortTitle: z.string() }),
  scheduleKind: z.enum(SCHEDULE_KINDS),
  state: z.enum(STATES),
  schedule: z.enum(SCHEDULE_VALUES),
  progress: percent.nullable(),
  expected: percent.nullable(),
  spentOre: ore,
  openCommittedOre: ore,
  minutesUsed: minutes,
  milestones: z.object({ completed: z.int(), total: z.int() }),
  indicators: z.array(EvaluationIndicator),
})

export const EvaluationTotals = z
  .object({
    amountOre: ore,
    spentOre: ore.describe('Of the pools; money for an area alone is in no activity’s'),
    openCommittedOre: ore,
    minutesUsed: minutes,
    progress: percent.nullable(),
    expected: percent.nullable(),
    whyNull: z.enum(WHY_NULL).nullable(),
    coverage: Coverage,
    counts: Counts,
  })
  .meta({ id: 'EvaluationTotals' })
export type EvaluationTotals = z.output<typeof EvaluationTotals>

/** The figures as they are frozen, and as they are held against today's. */
export const EvaluationFigures = z
  .object({ cutOff: isoDate, totals: EvaluationTotals, activities: z.array(ActivityFigures) })
  .meta({ id: 'EvaluationFigures' })

const assessed = {
  achieved: prose.nullable().describe('What was achieved, in the secretariat’s words. Markdown'),
  learned: prose.nullable().describe('What was learned'),
  goalAttainment: z.int().min(1).max(5).nullable(),
  recommendation: verdict.nullable(),
  recommendationReason: prose.nullable().describe('Needed with a recommendation'),
}

/** What is written of an activity, by the names that requests, conflicts and the history use. */
export const ASSESSMENT_FIELDS = [
  'achieved',
  'learned',
  'goalAttainment',
  'recommendation',
  'recommendationReason',
] as const satisfies readonly (keyof typeof assessed)[]
export type AssessmentField = (typeof ASSESSMENT_FIELDS)[number]

export const Assessment = z
  .object({
    version: version.describe(
      '0: nothing has been written yet; it too is sent as If-Match, `"v0"`',
    ),
    ...assessed,
    writtenBy: z.string().nullable(),
    writtenAt: instant.nullable(),
  })
  .meta({ id: 'Assessment' })
export type Assessment = z.output<typeof Assessment>

export const EvaluationRow = ActivityFigures.extend({
  lead: z.string().nullable(),
  unitIds: z.array(z.int()).describe('The units that lead it or take part'),
  assessment: Assessment,
  decisions: z.array(Decision).describe('Those made by asOf; the one that holds first'),
  laterDecisions: z.int().describe('How many have been made after asOf'),
}).meta({ id: 'EvaluationRow' })
export type EvaluationRow = z.output<typeof EvaluationRow>

/** A figure that is no longer what it was frozen as. */
export const EvaluationDifference = z.object({
  number: z.string().nullable().describe('The activity; null: the plan as a whole'),
  path: z
    .array(z.string())
    .describe(
      'Which figure: `spentOre`; `indicators`, its id, `actual`. `isEvaluated`: whether it is among the activities at all',
    ),
  was: z.union([z.string(), z.number(), z.boolean(), z.null()]).describe('Frozen; null: none'),
  is: z
    .union([z.string(), z.number(), z.boolean(), z.null()])
    .describe('Today, at the same cut-off'),
})
export type EvaluationDifference = z.output<typeof EvaluationDifference>

const who = z.object({ at: instant, by: z.string() })

export const Evaluation = z
  .object({
    asOf: isoDate,
    revision: z.int(),
    version,
    state: z.enum(EVALUATION_STATES),
    window: z.object({ from: isoDate, to: isoDate, precision, purpose: z.string() }),
    cutOff: isoDate.nullable().describe('Null: it is not opened'),
    figuresAsOf: isoDate.describe('The cut-off, or asOf when that comes before it'),
    isFrozen: z.boolean().describe('The figures are those that it was closed with'),
    opened: who.nullable(),
    closed: who.extend({ checksum: z.string() }).nullable(),
    totals: EvaluationTotals,
    rows: z.array(EvaluationRow).describe('Every activity in use on the date, in the plan’s order'),
    checklist: z
      .array(
        z.object({
          kind: z.enum(CHECKLIST_KINDS),
          number: z.string().nullable(),
          isBlocking: z.boolean(),
        }),
      )
      .describe('What is missing before it closes: as it is today, whatever asOf is'),
    differences: z
      .array(EvaluationDifference)
      .describe('Where the figures of a closed one would differ today'),
    meetings: z
      .array(MeetingRef)
      .describe(
        'Whose day has come, whatever asOf is: where it can have been decided; newest first',
      ),
    members: z.array(z.object({ name: z.string(), party: z.string() })),
    nextEdition: z.object({ slug: z.string(), shortTitle: z.string() }).nullable(),
  })
  .meta({ id: 'Evaluation' })
export type Evaluation = z.output<typeof Evaluation>

export const getEvaluation = route({
  method: 'GET',
  url: ROOT,
  access: 'plan.read',
  schema: {
    tags: ['evaluation'],
    summary: 'The evaluation: figures by the cut-off, what is written, decided, and missing',
    params: planParams,
    querystring: asOfQuery,
    response: { 200: Evaluation },
  },
})

const Opened = z.object({ version, cutOff: isoDate })
const WithCutOff = z.strictObject({ cutOff: isoDate.describe('Within the window, or before it') })

export const openEvaluation = route({
  method: 'POST',
  url: ROOT,
  access: 'evaluation.edit',
  schema: {
    tags: ['evaluation'],
    summary: 'Open the evaluation as of a cut-off date. A plan is evaluated once',
    params: planParams,
    body: WithCutOff,
    response: { 201: Opened },
  },
})

export const moveCutOff = route({
  method: 'PATCH',
  url: ROOT,
  access: 'evaluation.edit',
  ifMatch: true,
  schema: {
    tags: ['evaluation'],
    summary: 'Move the cut-off date while the evaluation is open',
    params: planParams,
    body: WithCutOff,
    response: { 200: Opened },
  },
})

export const AssessmentPatch = z.strictObject(assessed).partial().meta({ id: 'AssessmentPatch' })
export type AssessmentPatch = z.input<typeof AssessmentPatch>

export const assessActivity = route({
  method: 'PATCH',
  url: `${ROOT}/items/:activity`,
  access: 'evaluation.edit',
  ifMatch: true,
  schema: {
    tags: ['evaluation'],
    summary: 'Write of an activity; what others wrote meanwhile stays, field by field',
    params: itemParams,
    body: AssessmentPatch,
    response: { 200: Assessment },
  },
})

export const NewDecision = z.strictObject({
  meetingId: z.int(),
  verdict,
  reason: reason.nullable().default(null),
  votes: z.array(DecisionVote).max(100).default([]),
})
export type NewDecision = z.input<typeof NewDecision>

export const decideActivity = route({
  method: 'POST',
  url: `${ROOT}/items/:activity/decision`,
  access: 'evaluation.decide',
  schema: {
    tags: ['evaluation'],
    summary:
      'Enter what the committee decided of an activity, also after closing. It is never changed, only followed by a later one',
    params: itemParams,
    body: NewDecision,
    response: { 201: Decision },
  },
})

export const closeEvaluation = route({
  method: 'POST',
  url: `${ROOT}/close`,
  access: 'evaluation.edit',
  ifMatch: true,
  schema: {
    tags: ['evaluation'],
    summary: 'Close the evaluation: its figures, words and decisions are frozen with a checksum',
    params: planParams,
    response: { 200: z.object({ version, checksum: z.string() }) },
  },
})

export const getFrozenEvaluation = route({
  method: 'GET',
  url: `${ROOT}/frozen`,
  access: 'plan.read',
  schema: {
    tags: ['evaluation'],
    summary:
      'What the evaluation was closed with, byte for byte; its ETag is the checksum (SHA-256)',
    params: planParams,
    querystring: asOfQuery,
    response: { 200: z.unknown() },
  },
})
