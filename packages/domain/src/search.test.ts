import { expect, it } from 'vitest'
import { excerptOf, folded, hasAll, numberOf, segmentsOf, wordsOf } from './search.ts'

const word = (start: string, stem: string | null = null) => ({ start, stem })
const hits = (text: string, ...starts: string[]) =>
  segmentsOf(
    text,
    starts.map((start) => word(start)),
  )
    .filter(({ hit }) => hit)
    .map(({ text: piece }) => piece)

it('å and aa, ø and oe, æ and ae are the same, and accents do not count', () => {
  expect(folded('Århus')).toBe(folded('Aarhus'))
  expect(folded('SMØRREBRØD')).toBe('smoerrebroed')
  expect(folded('Café Müller, A\u030Aben')).toBe('cafe muller, aaben')
})

it('a question is taken apart into words, whatever stands between them', () => {
  expect(wordsOf('  »møder« & (klima) -- 4.2; DROP')).toEqual(['møder', 'klima', '4.2', 'DROP'])
  expect(wordsOf('"\'%_\\:*!<->')).toEqual([])
})

it('a number is known as one, also on the way to it', () => {
  expect(['4.2', ' 3.1.2 ', '4.', '7'].map(numberOf)).toEqual(['4.2', '3.1.2', '4', '7'])
  expect(['4.2 møder', 'a', '', '1.2.3.4', '4..2'].map(numberOf)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ])
})

it('what fits is marked in the text as it was written', () => {
  expect(hits('Møder på Ågade om møde', 'moed')).toEqual(['Møder', 'møde'])
  expect(hits('Aktivitet 4.2 og 14.2', '4.2')).toEqual(['4.2'])
  const segments = segmentsOf('Grøn by', [word('x', 'groen')])
  expect(segments).toEqual([
    { text: 'Grøn', hit: true },
    { text: ' by', hit: false },
  ])
})

it('an excerpt stands round the first hit and says where it is cut', () => {
  const text = `${'ord '.repeat(80)}**klimaplan** ${'mere '.repeat(80)}`
  const excerpt = excerptOf(text, [word('klima')])
  const whole = excerpt.map(({ text: piece }) => piece).join('')
  expect(whole.length).toBeLessThan(180)
  expect(whole).toMatch(/^… ord .*klimaplan mere .* …$/)
  expect(excerpt.filter(({ hit }) => hit)).toHaveLength(1)
  expect(excerptOf('kort tekst', [word('lang')])).toEqual([])
  expect(excerptOf('kort tekst', [word('tekst')]).map(({ text: piece }) => piece)).toEqual([
    'kort ',
    'tekst',
  ])
})

it('a word is found within another that is put together of several', () => {
  expect(hits('Erhvervspolitik og politi', 'politik')).toEqual(['Erhvervspolitik'])
  expect(hasAll('Erhvervspolitik', [word('politik'), word('erhverv')])).toBe(true)
  expect(hasAll('Erhvervspolitik', [word('po')])).toBe(false)
})
