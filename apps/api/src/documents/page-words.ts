import {
  cellText,
  dateFormats,
  type Block,
  type ColumnKind,
  type Doc,
  type DocumentCell,
} from '@koreplan/contract'

/** How many headings of the first level make a table of contents worth its page. */
const CONTENTS_FROM = 5

/** So many entries stand on one page of contents; of more, only those of the first level do. */
const MOST_ENTRIES = 32

/** What stands at the head of each page beside the plan's title. */
export const asOfWords = ({ asOf }: Pick<Doc, 'asOf'>): string =>
  `Status pr. ${dateFormats('da').longDate(asOf)}`

/** What stands at the foot of each page: whose document it is, and that its figures are invented while they are. */
export const footWords = ({ author, example }: Pick<Doc, 'author' | 'example'>): string =>
  [author, example].filter(Boolean).join(' · ')

export const hasContents = (layout: Doc['layout'], blocks: readonly Block[]): boolean =>
  layout === 'document' &&
  blocks.filter((block) => block.kind === 'heading' && block.level === 1).length >= CONTENTS_FROM

/** How many levels of headings the table of contents has, so that it is one page. */
export const contentsDepth = (blocks: readonly Block[]): 1 | 2 =>
  blocks.filter((block) => block.kind === 'heading' && block.level <= 2).length > MOST_ENTRIES
    ? 1
    : 2

/** A cell of the row of sums: it leaves empty what is not summed. */
export const sumText = (kind: ColumnKind, value: DocumentCell): string =>
  value === null ? '' : cellText(kind, value)
