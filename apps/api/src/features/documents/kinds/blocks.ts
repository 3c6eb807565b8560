import type { Block, BlockOf, DocumentCell, DocumentColumn, Run } from '@koreplan/contract'
import { markdownBlocks } from '../../../documents/markdown.ts'

/** The pieces that documents are put together from. */

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text })

export const paragraph = (text: string, tone?: 'lead' | 'soft'): Block => ({
  kind: 'paragraph',
  runs: [{ text }],
  ...(tone !== undefined && { tone }),
})

/** Labels with values; what has no value is left out, and nothing at all makes no block. */
export function facts(
  ...items: readonly (readonly [string, string | null | undefined])[]
): Block[] {
  const said = items.flatMap(([label, value]) =>
    value === null || value === undefined || value.trim() === '' ? [] : [{ label, value }],
  )
  return said.length === 0 ? [] : [{ kind: 'facts', items: said }]
}

/** A column with its share of the room; figures without one take what they need. */
export const column = (
  title: string,
  kind: DocumentColumn['kind'] = 'text',
  width?: number,
): DocumentColumn => ({ heading: title, kind, ...(width !== undefined && { width }) })

/** A table; without rows there is none. */
export const table = (
  caption: string,
  columns: DocumentColumn[],
  rows: DocumentCell[][],
  total: DocumentCell[] | null = null,
): Block[] => (rows.length === 0 ? [] : [{ kind: 'table', caption, columns, rows, total }])

/** A list of lines in Markdown; links within the product lead nowhere on paper, and are their words. */
export const list = (lines: readonly string[]): Block[] =>
  lines.length === 0 ? [] : [{ kind: 'list', ordered: false, items: lines.map(runsOf) }]

/** One line of Markdown. */
export const runsOf = (line: string): Run[] =>
  markdownBlocks(line).flatMap((block) => (block.kind === 'paragraph' ? block.runs : []))

/** What somebody wrote under a heading of its own; without words there is neither. */
export function written(level: 2 | 3, title: string, text: string | null): Block[] {
  const blocks = markdownBlocks(text ?? '', level)
  return blocks.length === 0 ? [] : [heading(level, title), ...blocks]
}

/** What a paragraph says, without its marks. */
export const wordsIn = ({ runs }: BlockOf<'paragraph'>): string =>
  runs.map(({ text }) => text).join('')
