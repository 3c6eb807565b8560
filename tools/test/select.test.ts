import { expect, test } from 'vitest'
import { select } from './select.ts'

const STEPS = [{ name: 'unit' }, { name: 'build' }, { name: 'e2e', needs: 'build' }]
const names = (...chosen: string[]): string[] => select(STEPS, chosen).map(({ name }) => name)

test('all steps run when none is named', () => {
  expect(names()).toEqual(['unit', 'build', 'e2e'])
})

test('a step brings along what it needs, in the right order', () => {
  expect(names('e2e')).toEqual(['build', 'e2e'])
})

test('an unknown step is refused with the names that there are', () => {
  expect(() => names('units')).toThrow('There is no step "units". There are unit, build, e2e.')
})
