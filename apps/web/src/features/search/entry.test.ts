import { expect, it } from 'vitest'
import { inOrder, named } from './entry.ts'

const offer = (label: string) => ({ key: label, label, run: () => undefined })
const offers = [
  offer('Overblik'),
  offer('Gå til dato'),
  offer('Ny aktivitet'),
  offer('Aktiviteter'),
]
const found = (text: string) => named(offers, text).map(({ key }) => key)

it('offers what has all the words, in whatever letters', () => {
  expect(found('AKTIV')).toEqual(['Ny aktivitet', 'Aktiviteter'])
  expect(found('gaa dato')).toEqual(['Gå til dato'])
  expect(found('overblik dato')).toEqual([])
  expect(found('')).toHaveLength(4)
})

it('marks what was written', () => {
  expect(named(offers, 'dato')[0]?.title).toEqual([
    { text: 'Gå til ', hit: false },
    { text: 'dato', hit: true },
  ])
})

it('puts a page whose name is written before what the plan has of the word', () => {
  const plan = [{ group: 'area', entries: named([offer('Områdets overblik')], '') }] as const
  const groups = (text: string) =>
    inOrder(plan, [{ group: 'pages', entries: named(offers, text) }], text).map(
      ({ group }) => group,
    )
  expect(groups('overbl')).toEqual(['pages', 'area'])
  expect(groups('dato')).toEqual(['area', 'pages'])
  expect(groups('')).toEqual(['area', 'pages'])
  expect(groups('bycirkel')).toEqual(['area'])
})
