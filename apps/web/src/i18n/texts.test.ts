import { describe, expect, it } from 'vitest'
import { da } from './da/da.ts'
import { later } from './da/later.ts'
import { en } from './en/en.ts'

type Texts = { readonly [key: string]: string | Texts }

/** `general.count.days_one` with its text, for each text there is. */
function flat(texts: Texts, before = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, text]): [string, string][] =>
    typeof text === 'string' ? [[before + key, text]] : flat(text, `${before}${key}.`),
  )
}

const placeholders = (text: string) => (text.match(/\{\{\s*\w+/g) ?? []).toSorted().join()

const fetched: [string, Texts][] = []
for (const [namespace, fetch] of Object.entries(later)) fetched.push([namespace, await fetch()])

describe('Danish and English', () => {
  const danish = flat({ ...da, ...Object.fromEntries(fetched) })
  const english = new Map(flat(en))

  it('have the same keys', () => {
    expect(new Set(english.keys())).toEqual(new Set(danish.map(([key]) => key)))
  })

  it.each(danish)('have the same placeholders in %s', (key, text) => {
    expect(placeholders(english.get(key) ?? '')).toBe(placeholders(text))
  })

  it('are nowhere empty', () => {
    for (const [key, text] of [...danish, ...english]) expect(text.trim(), key).not.toBe('')
  })
})
