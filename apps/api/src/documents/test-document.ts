import type { Block, BlockOf, Doc } from '@koreplan/contract'

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 50"><rect width="100" height="20"/></svg>'

/** A document for tests of what documents become. */
export const documentWith = (...blocks: Block[]): Doc => ({
  title: 'Statusrapport pr. 1. november 2008',
  subtitle: 'Opfølgning',
  language: 'da',
  author: 'Nørre Kommune',
  plan: 'Planen 2007-2009',
  asOf: '2008-11-01',
  example: null,
  layout: 'document',
  blocks,
})

export const MONEY: BlockOf<'table'> = {
  kind: 'table',
  caption: 'Forbrug',
  columns: [
    { heading: 'Område', kind: 'text' },
    { heading: 'Brugt', kind: 'amount' },
    { heading: 'Fremdrift', kind: 'percent' },
  ],
  rows: [['Turisme', 12_345_600, 42]],
  total: ['I alt', 12_345_600, null],
}

export const PICTURE: BlockOf<'figure'> = {
  kind: 'figure',
  svg: SVG,
  alt: 'Turisme er bagud',
  caption: 'Fremdrift',
  width: 200,
  height: 50,
}
