import type { Block, Run } from '@koreplan/contract'
import type { List, Nodes, Parent, RootContent } from 'mdast'
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
  return node.type === 'list' ? listOf(node, 0) : []
}

/** A list as one block up to each list within it, which stands deeper and after the point that it belongs to. */
function listOf({ ordered, start, children }: List, depth: number): Block[] {
  const blocks: Block[] = []
  let items: Run[][] = []
  let next = start ?? 1
  const close = (): void => {
    if (items.length === 0) return
    const level = depth === 0 ? {} : { level: depth === 1 ? (1 as const) : (2 as const) }
    const counted = ordered === true && next !== 1 ? { start: next } : {}
    blocks.push({ kind: 'list', ordered: ordered === true, items, ...level, ...counted })
    next += items.length
    items = []
  }
  for (const item of children) {
    const said = item.children.filter((one) => one.type !== 'list')
    const runs = joined(said.map((one) => runsOf(one, {})))
    const inner = item.children.filter((one) => one.type === 'list')
    if (runs.length > 0 || inner.length === 0) items.push(runs)
    if (inner.length > 0) close()
    blocks.push(...inner.flatMap((one) => listOf(one, depth + 1)))
  }
  close()
  return blocks
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

/** The paragraphs of a list's point, one after another on its line. */
const joined = (lines: readonly Run[][]): Run[] =>
  lines
    .filter((runs) => runs.length > 0)
    .flatMap((runs, at) => (at === 0 ? runs : [{ text: ' ' }, ...runs]))

type Look = Omit<Run, 'text'>

function runsOf(node: Nodes, look: Look): Run[] {
  if (node.type === 'text') return [{ text: node.value.replaceAll(/\s*\n\s*/g, ' '), ...look }]
  if (node.type === 'inlineCode' || node.type === 'code') return [{ text: node.value, ...look }]
  if (node.type === 'break') return [{ text: ' ', ...look }]
  if (node.type === 'strong') return runsIn(node, { ...look, strong: true })
  if (node.type === 'emphasis') return runsIn(node, { ...look, emphasis: true })
  if (node.type === 'link')
    return runsIn(node, isSafe(node.url) ? { ...look, href: node.url } : look)
  // What stands within a point and is more than one paragraph.
  if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem')
    return joined(node.children.map((child) => runsOf(child, look)))
  return 'children' in node ? runsIn(node, look) : []
}

const runsIn = ({ children }: Parent, look: Look): Run[] =>
  children.flatMap((child) => runsOf(child, look))

/** Addresses that a document may lead to: nothing that runs, nothing that opens a file. */
const isSafe = (url: string): boolean => /^(https?:|mailto:)/i.test(url)
