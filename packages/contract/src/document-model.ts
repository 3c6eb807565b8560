import { z } from 'zod'
import { isoDate } from './shapes.ts'

/** A piece of a line of text. */
export const Run = z.object({
  text: z.string(),
  strong: z.boolean().optional(),
  emphasis: z.boolean().optional(),
  href: z.string().optional().describe('http, https or mailto'),
})
export type Run = z.output<typeof Run>

/** How a column's values are meant: a table of a document holds them as they are, and says them when it is shown. */
export const COLUMN_KINDS = [
  'text',
  'integer',
  'number',
  'percent',
  'amount',
  'hours',
  'date',
] as const
export type ColumnKind = (typeof COLUMN_KINDS)[number]

export const DocumentColumn = z.object({
  heading: z.string(),
  kind: z.enum(COLUMN_KINDS).describe('amount: whole øre; hours: whole minutes; percent: 0-100'),
  width: z.number().positive().optional().describe('Its share of the room, 1 by default'),
})
export type DocumentColumn = z.output<typeof DocumentColumn>

export const DocumentCell = z.union([z.string(), z.number(), z.null()])
export type DocumentCell = z.output<typeof DocumentCell>

export const Block = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('heading'),
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    text: z.string(),
  }),
  z.object({
    kind: z.literal('paragraph'),
    runs: z.array(Run),
    tone: z.enum(['lead', 'soft']).optional(),
  }),
  z.object({
    kind: z.literal('list'),
    ordered: z.boolean(),
    items: z.array(z.array(Run)),
    level: z
      .union([z.literal(1), z.literal(2)])
      .optional()
      .describe('How deep it stands within the list before it'),
    start: z.int().min(0).optional().describe('What an ordered one counts from, 1 by default'),
  }),
  z.object({
    kind: z.literal('facts'),
    items: z.array(z.object({ label: z.string(), value: z.string() })),
  }),
  z.object({
    kind: z.literal('table'),
    caption: z.string(),
    columns: z.array(DocumentColumn),
    rows: z.array(z.array(DocumentCell)).describe('A cell for each column'),
    total: z.array(DocumentCell).nullable(),
  }),
  z.object({
    kind: z.literal('figure'),
    svg: z.string(),
    alt: z.string(),
    caption: z.string(),
    width: z.number(),
    height: z.number(),
  }),
  z.object({ kind: z.literal('notice'), text: z.string() }),
  z.object({ kind: z.literal('pageBreak') }),
])
export type Block = z.output<typeof Block>
export type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>

/** A document before it is Word, PDF or Excel: what it says, and in which order. */
export const Doc = z
  .object({
    title: z.string(),
    subtitle: z.string(),
    language: z.literal('da'),
    author: z.string().describe('The organisation'),
    plan: z.string().describe('The plan’s title: at the head of each page'),
    asOf: isoDate,
    example: z
      .string()
      .nullable()
      .describe('At the foot of each page, while the figures are invented'),
    layout: z.enum(['document', 'one_page']).describe('one_page: closer set, to be one A4'),
    blocks: z.array(Block),
  })
  .meta({ id: 'Document' })
export type Doc = z.output<typeof Doc>
