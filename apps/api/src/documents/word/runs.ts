import type { Run } from '@koreplan/contract'
import { ExternalHyperlink, TextRun, type ParagraphChild } from 'docx'

/** The pieces of a line; links lead where they lead. */
export const runsOf = (runs: readonly Run[]): ParagraphChild[] =>
  runs.map(({ text, strong, emphasis, href }) => {
    const look = { text, ...(strong && { bold: true }), ...(emphasis && { italics: true }) }
    if (href === undefined) return new TextRun(look)
    return new ExternalHyperlink({
      link: href,
      children: [new TextRun({ ...look, style: 'Hyperlink' })],
    })
  })
