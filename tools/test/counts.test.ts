import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { add, countsOf, inWords, NONE, ofPlaywright, ofVitest } from './counts.ts'

const folder = mkdtempSync(join(tmpdir(), 'koreplan-counts-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function report(counts: { passed: number; failed: number }): string {
  const file = join(folder, 'report.json')
  writeFileSync(
    file,
    JSON.stringify({
      numPassedTests: counts.passed,
      numFailedTests: counts.failed,
      numPendingTests: 1,
      numTodoTests: 1,
    }),
  )
  return file
}

test('the closing line names what was skipped only where something was', () => {
  expect(inWords({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed')
  expect(inWords({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped')
})

test('counts add up', () => {
  const one = { passed: 1, failed: 2, skipped: 3 }
  expect(add(one, add(one, NONE))).toEqual({ passed: 2, failed: 4, skipped: 6 })
})

test('a run is counted from its report', () => {
  const counts = countsOf(false, report({ passed: 5, failed: 2 }), ofVitest)
  expect(counts).toEqual({ passed: 5, failed: 2, skipped: 2 })
})

test('a run that ends badly without a failed test, or without a report, has failed once', () => {
  expect(countsOf(false, report({ passed: 5, failed: 0 }), ofVitest).failed).toBe(1)
  expect(countsOf(false, join(folder, 'none.json'), ofVitest).failed).toBe(1)
})

test('a run of no tests has failed', () => {
  expect(countsOf(true, report({ passed: 0, failed: 0 }), ofVitest).failed).toBe(1)
})

test('a browser test that passed only when tried again has failed', () => {
  const stats = { expected: 4, unexpected: 0, flaky: 1, skipped: 0 }
  expect(ofPlaywright({ stats })).toEqual({ passed: 4, failed: 1, skipped: 0 })
})
