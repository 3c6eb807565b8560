import type { Run } from '@koreplan/contract'
import { markdownBlocks } from '../../documents/markdown.ts'

/** The first paragraph of what people wrote in Markdown, as plain text of one line. */
export function plainText(markdown: string): string {
  const [first] = markdownBlocks(markdown)
  if (first === undefined) return ''
  return 'runs' in first ? said(first.runs) : first.kind === 'heading' ? first.text : ''
}

const said = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('')

/** A text of about so many letters at most, cut after a whole word. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const end = text.lastIndexOf(' ', most)
  return `${text.slice(0, end > 0 ? end : most)} …`
}
