import { expect, test } from 'vitest'
import { firstChunks } from './size-budget.ts'

const HTML = '<script type="module" crossorigin src="/assets/index.js"></script>'

test('the first page needs its script and what that imports statically, each once', () => {
  const chunks = firstChunks(
    {
      'src/late.tsx': { file: 'assets/late.js', imports: ['_react.js'] },
      'index.html': { file: 'assets/index.js', imports: ['_react.js', '_app.js'] },
      '_app.js': { file: 'assets/app.js', imports: ['_react.js'] },
      '_react.js': { file: 'assets/react.js' },
    },
    HTML,
  )
  expect(chunks.map(({ file }) => file)).toEqual([
    'assets/index.js',
    'assets/react.js',
    'assets/app.js',
  ])
})

test('a manifest that leaves a chunk out is refused', () => {
  const manifest = { 'index.html': { file: 'assets/index.js', imports: ['_gone.js'] } }
  expect(() => firstChunks(manifest, HTML)).toThrow('names _gone.js')
})

test('a page without a script that is known is refused, and not 0 bytes', () => {
  expect(() => firstChunks({}, HTML)).toThrow('loads no script')
})
