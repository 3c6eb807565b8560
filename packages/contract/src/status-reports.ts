import { z } from 'zod'
import { ActivityRow } from './activities.ts'
import { DashboardArea } from './dashboard.ts'
import { PoolFigures } from './pool-figures.ts'
import { ReportRef } from './meetings.ts'
import { route } from './route.ts'
import {
  asOfQuery,
  instant,
  isoDate,
  line,
  minutes,
  planParams,
  progressFields,
  prose,
  rowId,
  version,
} from './shapes.ts'

const ALL = '/api/v1/plans/:plan/status-reports'
const ONE = `${ALL}/:number`
const reportParams = planParams.extend({ number: z.coerce.number().int().min(1).max(9999) })
const sectionParams = reportParams.extend({ section: rowId })
const who = z.object({ at: instant, by: z.string() })
const area = z.object({ number: z.string(), shortTitle: z.string() })
const nothing = { 204: z.null().describe('Nothing') }

export const StatusReportSection = z.object({
  id: z.int(),
  version,
  area: area.nullable().describe('Null: of the plan as a whole'),
  unitIds: z.array(z.int()).describe('Units whose contact persons may write it'),
  text: prose.describe('Markdown'),
  author: z.string(),
  ready: who.nullable(),
})
export type StatusReportSection = z.output<typeof StatusReportSection>

/** A report in a list. */
export const StatusReportRow = ReportRef.extend({
  id: z.int(),
  version,
  drafted: who,
  approved: who.nullable(),
  frozen: who.extend({ checksum: z.string() }).nullable(),
  sections: z.object({ ready: z.int(), total: z.int() }),
  presentedAt: z
    .array(z.object({ id: z.int(), title: z.string(), date: isoDate }))
    .describe('The meetings whose agenda it is on'),
}).meta({ id: 'StatusReportRow' })
export type StatusReportRow = z.output<typeof StatusReportRow>

/** Every figure that a report is frozen with. */
export const StatusFigures = z
  .object({
    progress: z.object({
      actual: progressFields.progress,
      expected: progressFields.expected,
      coverage: progressFields.coverage,
      counts: progressFields.counts,
    }),
    pool: PoolFigures.omit({ overspent: true }),
    minutes,
    areas: z.array(DashboardArea.omit({ timetableNote: true, whyNull: true })),
    activities: z.array(
      ActivityRow.pick({
        number: true,
        title: true,
        state: true,
        progress: true,
        expected: true,
        schedule: true,
        committedOre: true,
        spentOre: true,
        minutesUsed: true,
      }).extend({ area: z.string() }),
    ),
  })
  .meta({ id: 'StatusFigures' })
export type StatusFigures = z.output<typeof StatusFigures>

/** Where today’s figure for the report’s date is another than the frozen one. */
export const FigureDifference = z
  .object({
    of: z.enum(['plan', 'pool', 'area', 'activity']),
    number: z.string().nullable().describe('The area’s or the activity’s'),
    title: z.string().nullable(),
    figure: z.string().describe('Which one: `progress`, `spentOre`, `counts.behind`'),
    was: z.unknown().describe('As frozen; null: it was not there'),
    is: z.unknown(),
  })
  .meta({ id: 'FigureDifference' })
export type FigureDifference = z.output<typeof FigureDifference>

export const StatusReport = StatusReportRow.extend({
  sections: z.array(StatusReportSection),
  figures: StatusFigures.describe('Frozen ones, or those of the date as they are now'),
  differences: z
    .array(FigureDifference)
    .describe('Of a frozen report: where today’s figures for the same date differ'),
}).meta({ id: 'StatusReport' })
export type StatusReport = z.output<typeof StatusReport>

const dated = { asOf: isoDate, revision: z.int() }

export const listStatusReports = route({
  method: 'GET',
  url: ALL,
  access: 'plan.read',
  schema: {
    tags: ['meetings'],
    summary: 'The numbered status reports that are true of the date or one before it',
    params: planParams,
    querystring: asOfQuery,
    response: {
      200: z.object({
        ...dated,
        items: z.array(StatusReportRow),
        later: z.int().describe('How many are true of a later date, and so not shown'),
      }),
    },
  },
})

export const addStatusReport = route({
  method: 'POST',
  url: ALL,
  access: 'meeting.edit',
  schema: {
    tags: ['meetings'],
    summary: 'Draft the next status report: a section an area, from the figures as of its date',
    params: planParams,
    body: z.strictObject({
      asOf: isoDate.optional().describe('Default the plan’s today'),
      title: line.optional().describe('Default by number'),
    }),
    response: { 201: StatusReportRow },
  },
})

export const getStatusReport = route({
  method: 'GET',
  url: ONE,
  access: 'plan.read',
  schema: {
    tags: ['meetings'],
    summary: 'One status report with sections, figures and where they differ today',
    params: reportParams,
    querystring: z.strictObject({}),
    response: { 200: StatusReport.extend({ revision: z.int() }) },
  },
})

export const getFrozenReport = route({
  method: 'GET',
  url: `${ONE}/frozen`,
  access: 'plan.read',
  schema: {
    tags: ['meetings'],
    summary: 'The text a report was frozen as, byte for byte; its checksum is the ETag',
    params: reportParams,
    response: { 200: z.string().meta({ description: 'JSON, as it was frozen' }) },
  },
})

const Compared = StatusReportRow.extend({ figures: StatusFigures })

export const compareStatusReports = route({
  method: 'GET',
  url: `${ALL}/compare`,
  access: 'plan.read',
  schema: {
    tags: ['meetings'],
    summary: 'Two status reports side by side',
    params: planParams,
    querystring: z.strictObject({
      a: z.coerce.number().int().min(1).max(9999),
      b: z.coerce.number().int().min(1).max(9999),
    }),
    response: { 200: z.object({ revision: z.int(), a: Compared, b: Compared }) },
  },
})

export const editStatusReport = route({
  method: 'PATCH',
  url: ONE,
  access: 'meeting.edit',
  ifMatch: true,
  schema: {
    tags: ['meetings'],
    summary: 'Change a draft’s title or date',
    params: reportParams,
    body: z.strictObject({ title: line, asOf: isoDate }).partial(),
    response: { 200: StatusReportRow },
  },
})

export const discardStatusReport = route({
  method: 'DELETE',
  url: ONE,
  access: 'meeting.edit',
  schema: {
    tags: ['meetings'],
    summary: 'Discard a draft with all that is written in it; the last one’s number is free again',
    params: reportParams,
    response: nothing,
  },
})

export const writeReportSection = route({
  method: 'PATCH',
  url: `${ONE}/sections/:section`,
  access: 'report.write',
  ifMatch: true,
  schema: {
    tags: ['meetings'],
    summary: 'Write a section; a contact person where the own unit leads or takes part',
    params: sectionParams,
    body: z.strictObject({ text: prose }),
    response: { 200: StatusReportSection },
  },
})

const marking = <const What extends string>(what: What, summary: string) =>
  route({
    method: 'POST',
    url: `${ONE}/sections/:section/${what}`,
    access: 'report.write',
    schema: {
      tags: ['meetings'],
      summary,
      params: sectionParams,
      response: { 200: StatusReportSection },
    },
  })
export const markSectionReady = marking('ready', 'Mark a section ready')
export const unmarkSectionReady = marking('unready', 'Take the mark back')

const step = <const What extends string>(what: What, summary: string) =>
  ({
    method: 'POST',
    url: `${ONE}/${what}`,
    access: 'meeting.edit',
    schema: { tags: ['meetings'], summary, params: reportParams, response: nothing },
  }) as const
export const approveStatusReport = route({
  ...step(
    'approve',
    'Approve a report whose sections are all ready, as it was read: its ETag goes as If-Match',
  ),
  ifMatch: true,
})
export const reopenStatusReport = route(
  step('reopen', 'Take the approval back: it is a draft again'),
)
export const freezeStatusReport = route({
  ...step(
    'freeze',
    'Freeze an approved report as it was read, figures and words with a checksum, for good; its ETag goes as If-Match',
  ),
  ifMatch: true,
})
