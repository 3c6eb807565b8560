import type { Block } from '@koreplan/contract'

/**
 * The blocks with headings that go down one level at a time, beginning with the first: what a reader who goes from
 * heading to heading needs, and what PDF/UA asks for.
 */
export function inOrder(blocks: readonly Block[]): Block[] {
  let last = 0
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block
    const level = Math.min(block.level, last + 1) as typeof block.level
    last = level
    return { ...block, level }
  })
}
