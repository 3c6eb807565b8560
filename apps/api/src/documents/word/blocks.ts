import type { Block, BlockOf } from '@koreplan/contract'
import { HeadingLevel, Paragraph, Tab, TextRun, type FileChild, type IParagraphOptions } from 'docx'
import { twips, type Measures } from './measures.ts'
import { LISTS } from './numbering.ts'
import { pictureOf } from './picture.ts'
import { runsOf } from './runs.ts'
import { STYLE } from './styles.ts'
import { tableOf } from './table.ts'

const LEVELS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const

/** The blocks of a document as paragraphs and tables of Word. */
export const contentOf = (blocks: readonly Block[], measures: Measures): FileChild[] =>
  blocks.flatMap((block, at) =>
    wordsOf(block, numberedAs(blocks, at), measures, {
      ...openingAfter(blocks[at - 1], block, measures),
      ...(blocks[at + 1]?.kind === 'list' && { keepNext: true }),
    }),
  )

/**
 * The list that a list counts on from, or else itself, as its number: where another stands within a list, what comes
 * after that belongs to the same list of Word.
 */
function numberedAs(blocks: readonly Block[], at: number): number {
  const list = blocks[at]
  if (list?.kind !== 'list' || list.start === undefined) return at
  for (let before = at - 1; ; before--) {
    const one = blocks[before]
    if (one?.kind !== 'list') return at
    if (one.ordered && one.level === list.level) return numberedAs(blocks, before)
  }
}

/** How a block begins where the one before or after it asks for something. */
type Opening = Pick<IParagraphOptions, 'spacing' | 'pageBreakBefore' | 'keepNext'>

function openingAfter(before: Block | undefined, { kind }: Block, { air }: Measures): Opening {
  if (before?.kind === 'pageBreak') return { pageBreakBefore: true, spacing: { before: 0 } }
  // A table has no room of its own below it; headings and captions bring theirs.
  const hasRoom = kind === 'heading' || kind === 'table' || kind === 'figure'
  return before?.kind === 'table' && !hasRoom ? { spacing: { before: twips(10 * air) } } : {}
}

function wordsOf(block: Block, at: number, measures: Measures, opening: Opening): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ ...opening, heading: LEVELS[block.level], text: block.text })]
    case 'paragraph':
      return [
        new Paragraph({
          ...opening,
          ...(block.tone !== undefined && { style: STYLE[block.tone] }),
          children: runsOf(block.runs),
        }),
      ]
    case 'list':
      return listOf(block, at, opening)
    case 'facts':
      return factsOf(block, opening)
    case 'table':
      return [captionOf(block, opening), tableOf(block, measures)]
    case 'figure':
      return [captionOf(block, opening), pictureOf(block, measures, at + 1)]
    case 'notice':
      return [new Paragraph({ ...opening, style: STYLE.notice, text: block.text })]
    case 'pageBreak':
      return []
  }
}

const captionOf = ({ caption }: BlockOf<'table' | 'figure'>, opening: Opening): Paragraph =>
  new Paragraph({ ...opening, keepNext: true, style: 'Caption', text: caption })

/** `instance`: each numbered list begins with 1. */
const listOf = (
  { ordered, items, level: depth }: BlockOf<'list'>,
  instance: number,
  opening: Opening,
) =>
  items.map(
    (runs, at) =>
      new Paragraph({
        ...(at === 0 && opening),
        style: 'ListParagraph',
        numbering: ordered
          ? { reference: LISTS.ordered, level: depth ?? 0, instance }
          : { reference: LISTS.points, level: depth ?? 0 },
        children: runsOf(runs),
      }),
  )

const factsOf = ({ items }: BlockOf<'facts'>, opening: Opening): Paragraph[] =>
  items.map(
    ({ label, value }, at) =>
      new Paragraph({
        ...(at === 0 && opening),
        style: STYLE.facts,
        keepLines: true,
        keepNext: at < items.length - 1,
        children: [
          new TextRun({ text: label, bold: true }),
          new TextRun({ children: [new Tab(), value] }),
        ],
      }),
  )
