import { cellText, isFigure, type Block, type Doc } from '@koreplan/contract'
import { inOrder } from '../fit-headings.ts'
import { asOfWords, contentsDepth, hasContents, sumText } from '../page-words.ts'

/** The pictures and the JSON that the Typst page reads. */
export interface PageData {
  readonly json: string
  /** SVG by path. */
  readonly pictures: ReadonlyMap<string, string>
}

/** A document as its Typst page takes it: values written out, pictures apart. */
export function pageDataOf(doc: Doc): PageData {
  const pictures = new Map<string, string>()
  const pathOf = (svg: string): string => {
    const path = `picture-${pictures.size + 1}.svg`
    pictures.set(path, svg)
    return path
  }
  const { title, subtitle, author, plan, example, layout } = doc
  const blocks = inOrder(doc.blocks)
  const asOf = asOfWords(doc)
  const contents = hasContents(layout, blocks) ? contentsDepth(blocks) : null
  const head = { title, subtitle, author, plan, example, layout, asOf, contents }
  const said = blocks.map((block, at) => writtenOut(block, blocks[at - 1], pathOf))
  return { json: JSON.stringify({ ...head, blocks: said }), pictures }
}

function writtenOut(
  block: Block,
  before: Block | undefined,
  pathOf: (svg: string) => string,
): object {
  if (block.kind === 'figure') {
    const { kind, alt, caption, svg } = block
    return { kind, alt, caption, path: pathOf(svg) }
  }
  if (block.kind === 'list') return { ...block, near: before?.kind === 'list' }
  if (block.kind !== 'table') return block
  const { kind, caption, columns, rows, total } = block
  const texts = (row: (typeof rows)[number]) =>
    columns.map((column, at) => cellText(column.kind, row[at] ?? null))
  return {
    kind,
    caption,
    columns: columns.map(({ heading, kind: its, width }) => ({
      heading,
      figure: isFigure(its),
      // Figures and dates take the room that they need; texts share the rest.
      width: width ?? (its === 'text' ? 1 : null),
    })),
    rows: rows.map(texts),
    total: total && columns.map(({ kind: its }, at) => sumText(its, total[at] ?? null)),
  }
}
