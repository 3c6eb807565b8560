import { expect, test } from 'vitest'
import { markUp, type Mark } from './mark-up.ts'

/** `[` and `]` in a text stand for the selection. */
function marked(mark: Mark, written: string): string {
  const start = written.indexOf('‹')
  const end = written.indexOf('›') - 1
  const text = written.replace('‹', '').replace('›', '')
  const { from, to, insert, ...now } = markUp(mark, { text, start, end }, 'ord')
  const after = text.slice(0, from) + insert + text.slice(to)
  return `${after.slice(0, now.start)}‹${after.slice(now.start, now.end)}›${after.slice(now.end)}`
}

test.each([
  ['bold', 'en ‹aftale› om', 'en **‹aftale›** om'],
  ['bold', 'en **‹aftale›** om', 'en ‹aftale› om'],
  ['bold', 'en ‹›', 'en **‹ord›**'],
  ['italic', 'en ‹aftale› om', 'en *‹aftale›* om'],
  ['italic', 'en *‹aftale›* om', 'en ‹aftale› om'],
  ['italic', 'en **‹aftale›** om', 'en ***‹aftale›*** om'],
  ['link', 'se ‹planen› her', 'se [planen](‹https://›) her'],
  ['link', 'se ‹https://aarhus.dk›', 'se [‹ord›](https://aarhus.dk)'],
  ['list', 'én\nt‹o\ntr›e', 'én\n- to\n- tre‹›'],
  ['list', '- én\n-‹ to›', '- én\nto‹›'],
  ['list', '‹›', '- ‹›'],
] as const)('%s: %j becomes %j', (mark, before, after) => expect(marked(mark, before)).toBe(after))
