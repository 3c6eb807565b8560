import type { Doc } from '@koreplan/contract'
import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { markdownBlocks } from '../markdown.ts'
import { documentWith, MONEY, PICTURE } from '../test-document.ts'
import { pdfOf } from './render-pdf.ts'

const read = (doc: Doc) => getDocumentProxy(new Uint8Array(pdfOf(doc)), { verbosity: 0 })

interface Node {
  readonly role?: string
  readonly alt?: string
  readonly children?: readonly Node[]
}
const nodesIn = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodesIn)]

test('a PDF is tagged, in Danish, with its title and its organisation', async () => {
  const pdf = await read(documentWith({ kind: 'heading', level: 1, text: 'Økonomi' }, MONEY))
  const { info, metadata } = await pdf.getMetadata()
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
  expect(info).toMatchObject({
    Language: 'da-DK',
    Title: 'Statusrapport pr. 1. november 2008',
    Author: 'Nørre Kommune',
  })
  expect(metadata?.get('pdfuaid:part')).toBe('1')
})

test('its outline is its headings, and a level that was left out is closed up', async () => {
  const pdf = await read(
    documentWith(
      { kind: 'heading', level: 1, text: 'Økonomi' },
      { kind: 'heading', level: 3, text: 'Puljen' },
    ),
  )
  const [money] = await pdf.getOutline()
  expect(money?.title).toBe('Økonomi')
  expect(money?.items.map((item: { title: string }) => item.title)).toEqual(['Puljen'])
})

test('tables have their heads and pictures their words, and figures are written as in Danish', async () => {
  const pdf = await read(
    documentWith({ kind: 'heading', level: 1, text: 'Økonomi' }, MONEY, PICTURE),
  )
  const nodes = nodesIn((await (await pdf.getPage(1)).getStructTree()) as Node)
  expect(nodes.filter(({ role }) => role === 'TH')).toHaveLength(3)
  expect(nodes.find(({ role }) => role === 'Figure')?.alt).toBe('Turisme er bagud')
  const { text } = await extractText(pdf, { mergePages: true })
  expect(text.replaceAll('\u00a0', ' ')).toContain('123.456 kr.')
  expect(text).toContain('Status pr. 1. november 2008')
})

test('a list within a list is lines of its own, and the outer counts on after it', async () => {
  const pdf = await read(documentWith(...markdownBlocks('1. ét\n   - a\n   - b\n2. to')))
  const { text } = await extractText(pdf, { mergePages: true })
  expect(text.replaceAll(/\s+/g, ' ')).toMatch(/1\. ét \S a \S b 2\. to/)
})

test('what people write is never markup', async () => {
  const written = '#panic("nej") *fed* $x$ `kode` = ikke en overskrift'
  const pdf = await read(documentWith({ kind: 'paragraph', runs: [{ text: written }] }))
  const { text } = await extractText(pdf, { mergePages: true })
  expect(text).toContain(written)
})

test('a letter that the font has not becomes a question mark, and the document is made', async () => {
  const pdf = await read(
    documentWith({ kind: 'paragraph', runs: [{ text: 'Venskabsby: 日本\u0007!' }] }),
  )
  const { text } = await extractText(pdf, { mergePages: true })
  expect(text).toContain('Venskabsby: ???!')
})

test('the same figures give the same bytes', () => {
  expect(pdfOf(documentWith(MONEY)).equals(pdfOf(documentWith(MONEY)))).toBe(true)
})
