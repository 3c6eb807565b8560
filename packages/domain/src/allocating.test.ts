import { describe, expect, test } from 'vitest'
import {
  standing,
  whyNotDecideAllocation,
  whyNotPropose,
  whyNotReopenAllocation,
} from './allocating.ts'
import { anAllocation } from './test-facts.ts'

const inForce = anAllocation({ id: 1, minutes: 600 })
const waiting = anAllocation({ id: 2, minutes: 900, status: 'proposed' })
const refused = anAllocation({ id: 3, minutes: 1200, status: 'refused' })
const all = [inForce, waiting, refused, anAllocation({ id: 4, unitId: 2 })]

test('a unit, an area and a year have at most one in force and one waiting', () => {
  expect(standing(all, inForce)).toEqual({ inForce, waiting })
  expect(standing(all, { ...inForce, year: 2009 })).toEqual({ inForce: null, waiting: null })
})

describe('a proposal', () => {
  const propose = (minutes: number, beside = all) => whyNotPropose(beside, { ...inForce, minutes })

  test('may stand beside what is in force, and take the place of one that waits', () => {
    expect(propose(1800)).toBeNull()
    expect(propose(1800, [])).toBeNull()
    expect(propose(1200, [refused])).toBeNull()
  })

  test('of what is asked for already, or allocated already, is none', () => {
    expect(propose(900)).toBe('same_as_proposed')
    expect(propose(600, [inForce])).toBe('same_as_allocated')
    // While another waits, it is asked to let things be as they are.
    expect(propose(600)).toBeNull()
  })

  test('is decided once', () => {
    expect(whyNotDecideAllocation(waiting)).toBeNull()
    for (const one of [
      inForce,
      refused,
      { ...waiting, replaced: true },
      { ...waiting, withdrawn: true },
    ])
      expect(whyNotDecideAllocation(one)).toBe('no_longer_waiting')
  })
})

test('a decision is taken back while nothing came after it', () => {
  expect(whyNotReopenAllocation([inForce], inForce)).toBeNull()
  expect(whyNotReopenAllocation([refused], refused)).toBeNull()
  expect(whyNotReopenAllocation(all, refused)).toBe('other_waiting')
  expect(whyNotReopenAllocation(all, waiting)).toBe('not_in_force')
  expect(whyNotReopenAllocation([], { ...inForce, replaced: true })).toBe('not_in_force')
})
