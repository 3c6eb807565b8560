import fc from 'fast-check'
import { expect, test } from 'vitest'
import { conflictsIn, timingConflictsIn, type Made } from './merge.ts'
import { timedAnew, whyNotTimed, type Timing } from './timing.ts'

const FIELDS = ['title', 'description', 'weight', 'lead', 'units'] as const
type Fields = Record<(typeof FIELDS)[number], string>

const value = fc.constantFrom('a', 'b', 'c')
const whole = fc.record({
  title: value,
  description: value,
  weight: value,
  lead: value,
  units: value,
})
const patch = fc.record(
  { title: value, description: value, weight: value, lead: value, units: value },
  { requiredKeys: [] },
)

/** One change on another, with what is told of it. */
function make<F extends object>(current: F, wanted: Partial<F>): { now: F; made: Made } {
  const changed = (Object.keys(wanted) as (keyof F)[]).filter((key) => wanted[key] !== current[key])
  const pick = (from: Partial<F>) => Object.fromEntries(changed.map((key) => [key, from[key]]))
  return { now: { ...current, ...wanted }, made: { before: pick(current), after: pick(wanted) } }
}

test('of changes from one version, either all of the later one is made or none, and nothing is lost unseen', () => {
  fc.assert(
    fc.property(whole, fc.array(patch, { maxLength: 4 }), patch, (read, others, mine) => {
      const since: Made[] = []
      let current: Fields = read
      for (const other of others) {
        const { now, made } = make(current, other as Partial<Fields>)
        current = now
        since.push(made)
      }
      const conflicts = conflictsIn(since, mine, current)
      const overwritten = FIELDS.filter(
        (field) => mine[field] !== undefined && mine[field] !== current[field],
      ).filter((field) => current[field] !== read[field])
      expect(conflicts.map(({ field }) => field).toSorted()).toEqual(overwritten.toSorted())
      for (const { field, theirs } of conflicts) expect(theirs).toBe(current[field as keyof Fields])
    }),
  )
})

test('changes of different fields both hold, whoever comes first', () => {
  fc.assert(
    fc.property(whole, patch, patch, (read, first, second) => {
      const mine = Object.fromEntries(Object.entries(second).filter(([field]) => !(field in first)))
      const { now, made } = make<Fields>(read, first)
      expect(conflictsIn([made], mine, now)).toEqual([])
      const { now: after } = make<Fields>(now, mine)
      expect(after).toMatchObject({ ...read, ...first, ...mine })
    }),
  )
})

const dates = fc.constantFrom('2007-01-01', '2007-06-30', '2008-01-01', '2009-12-31')
const timings: fc.Arbitrary<Timing> = fc
  .record({
    scheduleKind: fc.constantFrom('dated', 'plan_period', 'ongoing', 'recurring'),
    startDate: dates,
    endDate: dates,
    ongoingReason: fc.constantFrom('a', 'b'),
  })
  .map((one) => {
    const nothing = { startDate: null, endDate: null, ongoingReason: null }
    return timedAnew(
      { ...one, ...nothing },
      {
        ...(one.scheduleKind === 'dated' && { startDate: one.startDate, endDate: one.endDate }),
        ...(one.scheduleKind === 'ongoing' && { ongoingReason: one.ongoingReason }),
      },
    )
  })
  .filter((one) => whyNotTimed(one).length === 0)
const change = fc.oneof(
  fc.record({ startDate: dates }),
  fc.record({ endDate: dates }),
  timings,
) as fc.Arbitrary<Partial<Timing>>

test('two timings that are whole alone are whole together, or one is chosen', () => {
  fc.assert(
    fc.property(timings, change, change, (read, first, second) => {
      const [theirs, mine] = [timedAnew(read, first), timedAnew(read, second)]
      if (whyNotTimed(theirs).length > 0 || whyNotTimed(mine).length > 0) return
      const { made } = make(read, theirs)
      const conflicts = timingConflictsIn([made], second, theirs)
      if (conflicts.length > 0) {
        for (const { group, field } of conflicts)
          expect([group, mine[field as keyof Timing]]).toEqual([
            'timing',
            conflicts.find((one) => one.field === field)?.yours,
          ])
        return
      }
      const merged = timedAnew(theirs, second)
      expect(whyNotTimed(merged)).toEqual([])
      // Nothing that the other changed is lost, but to who wants the same.
      for (const field of ['startDate', 'endDate', 'ongoingReason', 'scheduleKind'] as const)
        if (theirs[field] !== read[field]) expect(merged[field]).toBe(theirs[field])
    }),
  )
})
