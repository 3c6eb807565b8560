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
