import { dateFormats, type Block, type Doc } from '@koreplan/contract'

/** How many headings of the first level make a table of contents worth its page. */
const CONTENTS_FROM = 5

/** What stands at the head of each page beside the plan's title. */
export const asOfWords = ({ asOf }: Pick<Doc, 'asOf'>): string =>
  `Status pr. ${dateFormats('da').longDate(asOf)}`

/** What stands at the foot of each page: whose document it is, and that its figures are invented while they are. */
export const footWords = ({ author, example }: Pick<Doc, 'author' | 'example'>): string =>
  [author, example].filter(Boolean).join(' · ')

export const hasContents = (layout: Doc['layout'], blocks: readonly Block[]): boolean =>
  layout === 'document' &&
  blocks.filter((block) => block.kind === 'heading' && block.level === 1).length >= CONTENTS_FROM
