import { expect, test } from 'vitest'
import { markdownBlocks } from './markdown.ts'

test('what people write becomes paragraphs, lists and headings below their section', () => {
  expect(markdownBlocks('# Mål\n\nVi **nåede** det.\nNæsten.\n\n- ét\n- to', 1)).toEqual([
    { kind: 'heading', level: 2, text: 'Mål' },
    {
      kind: 'paragraph',
      runs: [{ text: 'Vi ' }, { text: 'nåede', strong: true }, { text: ' det. Næsten.' }],
    },
    { kind: 'list', ordered: false, items: [[{ text: 'ét' }], [{ text: 'to' }]] },
  ])
})

test('only addresses of the web and of mail are links, and HTML is left out', () => {
  expect(markdownBlocks('[a](javascript:x) [b](https://b.dk) <script>x</script>')).toEqual([
    {
      kind: 'paragraph',
      runs: [
        { text: 'a' },
        { text: ' ' },
        { text: 'b', href: 'https://b.dk' },
        { text: ' ' },
        { text: 'x' },
      ],
    },
  ])
})

test('a list within a list stands deeper, after its own point, and the outer counts on', () => {
  expect(markdownBlocks('- Turisme\n  - Messe\n    1. Stand\n  - Kampagne\n- Handel')).toEqual([
    { kind: 'list', ordered: false, items: [[{ text: 'Turisme' }]] },
    { kind: 'list', ordered: false, items: [[{ text: 'Messe' }]], level: 1 },
    { kind: 'list', ordered: true, items: [[{ text: 'Stand' }]], level: 2 },
    { kind: 'list', ordered: false, items: [[{ text: 'Kampagne' }]], level: 1 },
    { kind: 'list', ordered: false, items: [[{ text: 'Handel' }]] },
  ])
  expect(markdownBlocks('1. ét\n   - a\n2. to\n3. tre')).toEqual([
    { kind: 'list', ordered: true, items: [[{ text: 'ét' }]] },
    { kind: 'list', ordered: false, items: [[{ text: 'a' }]], level: 1 },
    { kind: 'list', ordered: true, items: [[{ text: 'to' }], [{ text: 'tre' }]], start: 2 },
  ])
})

test('paragraphs, quotes and code of one point stay apart, and none is lost', () => {
  const [list] = markdownBlocks('- ét\n\n  to\n\n  > tre\n  >\n  > fire\n\n  ```\n  fem\n  ```')
  expect(list).toMatchObject({ kind: 'list' })
  const runs = list?.kind === 'list' ? list.items.flat() : []
  expect(runs.map(({ text }) => text).join('')).toBe('ét to tre fire fem')
})
