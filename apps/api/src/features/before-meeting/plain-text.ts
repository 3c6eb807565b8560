import type { Run } from '@koreplan/contract'
import { markdownBlocks } from '../../documents/markdown.ts'

/** Longer than this a note is no note. */
const MOST = 220

/** The first paragraph of what people wrote in Markdown, as plain text of one line. */
export function plainText(markdown: string): string {
  const [first] = markdownBlocks(markdown)
  if (first === undefined) return ''
  const text = 'runs' in first ? said(first.runs) : first.kind === 'heading' ? first.text : ''
  return text.length > MOST ? `${text.slice(0, text.lastIndexOf(' ', MOST))} …` : text
}

const said = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('')
