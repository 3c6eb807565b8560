import type { Block, Run } from '@koreplan/contract'
import type { Nodes, Parent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'

/**
 * What people write, Markdown, as blocks of a document. Their headings stand below `above`, the level of the heading
 * that the text stands under; pictures and HTML are left out.
 */
export function markdownBlocks(text: string, above: 0 | 1 | 2 | 3 = 2): Block[] {
  return fromMarkdown(text).children.flatMap((node) => blocksOf(node, above))
}

function blocksOf(node: RootContent, above: number): Block[] {
  if (node.type === 'heading') return [headingOf(node, above)]
  if (node.type === 'paragraph') return paragraphOf(runsOf(node, {}))
  if (node.type === 'code') return paragraphOf([{ text: node.value }])
  if (node.type === 'blockquote') return node.children.flatMap((child) => blocksOf(child, above))
  if (node.type !== 'list') return []
  const items = node.children.map((item) => joined(item.children.map((one) => runsOf(one, {}))))
  return [{ kind: 'list', ordered: node.ordered === true, items }]
}

function headingOf(node: Extract<RootContent, { type: 'heading' }>, above: number): Block {
  const text = runsOf(node, {})
    .map((run) => run.text)
    .join('')
  const level = Math.min(3, node.depth + above) as 1 | 2 | 3
  // Below the third level there is none: it is a line of its own.
  if (above >= 3) return { kind: 'paragraph', runs: [{ text, strong: true }] }
  return { kind: 'heading', level, text }
}

const paragraphOf = (runs: Run[]): Block[] =>
  runs.length === 0 ? [] : [{ kind: 'paragraph', runs }]

/** The lines of a list's point, one after another. */
const joined = (lines: readonly Run[][]): Run[] =>
  lines.flatMap((runs, at) => (at === 0 ? runs : [{ text: ' ' }, ...runs]))

type Look = Omit<Run, 'text'>

function runsOf(node: Nodes, look: Look): Run[] {
  if (node.type === 'text') return [{ text: node.value.replaceAll(/\s*\n\s*/g, ' '), ...look }]
  if (node.type === 'inlineCode') return [{ text: node.value, ...look }]
  if (node.type === 'break') return [{ text: ' ', ...look }]
  if (node.type === 'strong') return runsIn(node, { ...look, strong: true })
  if (node.type === 'emphasis') return runsIn(node, { ...look, emphasis: true })
  if (node.type === 'link')
    return runsIn(node, isSafe(node.url) ? { ...look, href: node.url } : look)
  return 'children' in node ? runsIn(node, look) : []
}

const runsIn = ({ children }: Parent, look: Look): Run[] =>
  children.flatMap((child) => runsOf(child, look))

/** Addresses that a document may lead to: nothing that runs, nothing that opens a file. */
const isSafe = (url: string): boolean => /^(https?:|mailto:)/i.test(url)
