/** What the buttons over a text do to what is selected. */
export const MARKS = ['bold', 'italic', 'list', 'link'] as const
export type Mark = (typeof MARKS)[number]

/** A text with a selection. */
export interface Selected {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** What to put in the place of a part of it, and what is selected then. */
export interface Replacement {
  readonly from: number
  readonly to: number
  readonly insert: string
  readonly start: number
  readonly end: number
}

/** Puts a mark on what is selected, or takes it off where it is already. `word` stands in for nothing selected. */
export function markUp(mark: Mark, selected: Selected, word: string): Replacement {
  switch (mark) {
    case 'bold':
      return around(selected, '**', word)
    case 'italic':
      return around(selected, '*', word)
    case 'link':
      return link(selected, word)
    case 'list':
      return list(selected)
  }
}

function around({ text, start, end }: Selected, sign: string, word: string): Replacement {
  const inner = text.slice(start, end)
  const isOn = text.slice(0, start).endsWith(sign) && text.slice(end).startsWith(sign)
  const isBold = sign === '*' && text.slice(0, start).endsWith('**')
  if (isOn && !isBold) {
    const from = start - sign.length
    return { from, to: end + sign.length, insert: inner, start: from, end: from + inner.length }
  }
  const insert = inner === '' ? word : inner
  const begin = start + sign.length
  return {
    from: start,
    to: end,
    insert: `${sign}${insert}${sign}`,
    start: begin,
    end: begin + insert.length,
  }
}

/** The address is selected, to be typed over. */
function link({ text, start, end }: Selected, word: string): Replacement {
  const inner = text.slice(start, end)
  const isAddress = /^https?:\/\/\S+$/.test(inner)
  const label = isAddress || inner === '' ? word : inner
  const address = isAddress ? inner : 'https://'
  const insert = `[${label}](${address})`
  const at = start + (isAddress ? 1 : label.length + 3)
  return { from: start, to: end, insert, start: at, end: at + (isAddress ? label : address).length }
}

/** All lines that are touched become items, or plain again when all of them are. */
function list({ text, start, end }: Selected): Replacement {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const next = text.indexOf('\n', end)
  const to = next === -1 ? text.length : next
  const lines = text.slice(from, to).split('\n')
  const isList = lines.every((line) => line.startsWith('- '))
  const insert = lines.map((line) => (isList ? line.slice(2) : `- ${line}`)).join('\n')
  return { from, to, insert, start: from + insert.length, end: from + insert.length }
}
