import type { Doc } from '@koreplan/contract'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { markdownBlocks } from '../markdown.ts'
import { documentWith, MONEY, PICTURE } from '../test-document.ts'
import { wordOf } from './render-word.ts'

/** The parts of the package, by path. */
async function read(doc: Doc): Promise<(path: string) => string> {
  const parts = unzipSync(await wordOf(doc))
  return (path) => strFromU8(parts[path] ?? new Uint8Array())
}

const wordsIn = (xml: string): string => xml.replaceAll(/<[^>]+>/g, '').replaceAll('\u00a0', ' ')

const HEADING = { kind: 'heading', level: 1, text: 'Økonomi' } as const

test('Word finds headings, lists, a table with its head, and the language', async () => {
  const part = await read(
    documentWith(
      HEADING,
      { kind: 'heading', level: 3, text: 'Puljen' },
      { kind: 'list', ordered: true, items: [[{ text: 'ét' }], [{ text: 'to', strong: true }]] },
      MONEY,
    ),
  )
  const body = part('word/document.xml')
  for (const style of ['Title', 'Subtitle', 'Heading1', 'Heading2', 'ListParagraph', 'Caption'])
    expect(body).toContain(`<w:pStyle w:val="${style}"/>`)
  expect(body).not.toContain('Heading3')
  expect(body.match(/<w:numPr>/g)).toHaveLength(2)
  expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1)
  expect(body).toContain('<w:tblStyle w:val="PlanTable"/>')
  const styles = part('word/styles.xml')
  expect(styles).toContain('w:styleId="PlanTable"')
  expect(styles).toContain('w:val="da-DK"')
  expect(wordsIn(body)).toContain('123.456 kr.')
  const ids = [...styles.matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id)
  expect(ids).toHaveLength(new Set(ids).size)
})

test('a list within a list stands deeper, and the outer counts on after it', async () => {
  const body = (await read(documentWith(...markdownBlocks('1. ét\n   - a\n2. to'))))(
    'word/document.xml',
  )
  const points = [...body.matchAll(/<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"\/>/g)]
  const [one, inner, two] = points.map(([, level, list]) => ({ level, list }))
  expect([one?.level, inner?.level, two?.level]).toEqual(['0', '1', '0'])
  expect(two?.list).toBe(one?.list)
})

test('each page says of which plan and day it is, and while figures are invented, that they are', async () => {
  const part = await read({ ...documentWith(HEADING), example: 'Opdigtet' })
  expect(wordsIn(part('word/header1.xml'))).toContain('Planen 2007-2009Status pr. 1. november 2008')
  const foot = part('word/footer1.xml')
  expect(wordsIn(foot)).toContain('Nørre Kommune · Opdigtet')
  expect(foot).toContain('NUMPAGES')
  const about = part('docProps/core.xml')
  expect(about).toContain('<dc:title>Statusrapport pr. 1. november 2008</dc:title>')
  expect(about).toContain('<dc:creator>Nørre Kommune</dc:creator>')
})

test('a picture is vectors, with pixels for who has none, and its words for who cannot see it', async () => {
  const halo = '<text x="1" stroke="#fff" stroke-width="4" paint-order="stroke">Ord</text>'
  const svg = PICTURE.svg.replace('</svg>', `${halo}</svg>`)
  const part = await read(documentWith({ ...PICTURE, svg }))
  expect(part('word/document.xml')).toContain('descr="Turisme er bagud"')
  expect(part('word/media/image1.png').slice(1, 4)).toBe('PNG')
  // Office draws the edge of letters over them.
  expect(part('word/media/image1.svg')).toContain(
    '<text x="1" stroke="#fff" stroke-width="4">Ord</text><text x="1">Ord</text>',
  )
})

test('many sections have a table of contents with their pages, and a page to themselves', async () => {
  const many = [1, 2, 3, 4, 5].map((at) => ({ ...HEADING, text: `Afsnit ${at}` }))
  const body = (await read(documentWith(...many)))('word/document.xml')
  expect(wordsIn(body)).toMatch(/Afsnit 5.*2.*Afsnit 1/)
  expect(body.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1)
})

test('links lead on, and what people write is never markup', async () => {
  const written = '<w:p>& "\u0007\ud800😀 _Toc7'
  const part = await read(
    documentWith({
      kind: 'paragraph',
      runs: [{ text: written }, { text: 'kilden', href: 'https://example.test/?a=1&b=2' }],
    }),
  )
  expect(part('word/document.xml')).toContain('&lt;w:p&gt;&amp; &quot;😀 _Toc7')
  expect(part('word/_rels/document.xml.rels')).toContain('"https://example.test/?a=1&amp;b=2"')
})

test('the same document gives the same bytes, whatever was made before it', async () => {
  const doc = documentWith(
    ...[1, 2, 3, 4, 5].map(() => HEADING),
    { kind: 'paragraph', runs: [{ text: 'kilden', href: 'https://example.test' }] },
    PICTURE,
    MONEY,
  )
  expect((await wordOf(doc)).equals(await wordOf(doc))).toBe(true)
})
