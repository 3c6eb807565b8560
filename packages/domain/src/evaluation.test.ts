import { expect, test } from 'vitest'
import { daysUntilEvaluation, evaluationPhase } from './evaluation.ts'
import { PLAN } from './test-facts.ts'

test.each([
  ['2008-11-01', 'before', 120],
  ['2009-02-28', 'before', 1],
  ['2009-03-01', 'within', 0],
  ['2009-05-31', 'within', 0],
  ['2009-06-01', 'after', 0],
] as const)('%s is %s the evaluation, %i days to its first day', (date, phase, days) => {
  expect(evaluationPhase(PLAN, date)).toBe(phase)
  expect(daysUntilEvaluation(PLAN, date)).toBe(days)
})
