import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalText, differencesBetween, type Freezable } from './frozen.ts'

const json = fc.jsonValue() as fc.Arbitrary<Freezable>

describe('a frozen value', () => {
  test('is the same text in whatever order its names come', () => {
    expect(canonicalText({ b: 1, a: [{ d: null, c: 'æ' }] })).toBe(
      '{"a":[{"c":"æ","d":null}],"b":1}',
    )
    expect(canonicalText({ a: [{ c: 'æ', d: null }], b: 1 })).toBe(
      '{"a":[{"c":"æ","d":null}],"b":1}',
    )
  })

  test('has nothing of what is undefined, and refuses what no text can hold', () => {
    expect(canonicalText({ a: undefined, b: 0 })).toBe('{"b":0}')
    expect(() => canonicalText({ a: Number.NaN })).toThrow(RangeError)
  })

  test('read again gives the same text', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalText(value)
        expect(canonicalText(JSON.parse(text) as Freezable)).toBe(text)
      }),
    )
  })
})

describe('differences', () => {
  test('are none between a value and itself', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(differencesBetween(value, value)).toEqual([])
      }),
    )
  })

  test('lead to the single figure, by the name of what it belongs to', () => {
    const was = {
      activities: [
        { number: '1.1', progress: 40 },
        { number: '1.2', progress: null },
      ],
    }
    const is = {
      activities: [
        { number: '1.2', progress: 10 },
        { number: '1.1', progress: 40 },
      ],
    }
    expect(differencesBetween(was, is)).toEqual([
      { path: ['activities', '1.2', 'progress'], was: null, is: 10 },
    ])
  })

  test('tell of what was not there, and of what is there no more', () => {
    expect(differencesBetween({ a: 1 }, { b: [2] })).toEqual([
      { path: ['a'], was: 1, is: undefined },
      { path: ['b'], was: undefined, is: [2] },
    ])
  })
})
