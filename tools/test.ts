// `npm test`, or `npm test -- unit e2e` for some of its steps. Every step runs, whatever failed
// before it, unless it needs what failed.
import { rmSync } from 'node:fs'
import { add, inWords, NONE } from './test/counts.ts'
import { stopWithChild } from './test/run.ts'
import { select } from './test/select.ts'
import { REPORTS, STEPS, type Result, type Step } from './test/steps.ts'

const say = (text: string): boolean => process.stdout.write(text)

async function outcome(step: Step, failed: ReadonlySet<string>): Promise<Result> {
  if (step.needs !== undefined && failed.has(step.needs)) {
    return { ...NONE, failed: 1, output: '', note: `needs "${step.needs}", which failed` }
  }
  try {
    return await step.run()
  } catch (error) {
    return { ...NONE, failed: 1, output: error instanceof Error ? error.message : String(error) }
  }
}

async function main(names: readonly string[]): Promise<number> {
  const steps = select(STEPS, names)
  const failed = new Set<string>()
  let total = NONE
  for (const step of steps) {
    say(`${step.name.padEnd(16)} ${step.about} ... `)
    const began = performance.now()
    const result = await outcome(step, failed)
    const { output, isTold, note } = result
    const seconds = `${((performance.now() - began) / 1000).toFixed(1)} s`
    const isRun = result.passed + result.failed + result.skipped > 0
    const told = [isRun ? `${inWords(result)}, ${seconds}` : '', note].filter(Boolean)
    say(`${told.join(', ')}\n`)
    if (result.failed > 0) failed.add(step.name)
    if (result.failed > 0 || isTold) say(`\n${output}\n\n`)
    total = add(total, result)
  }
  say(`\n${inWords(total)}\n`)
  return total.failed > 0 ? 1 : 0
}

stopWithChild()
try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
} finally {
  rmSync(REPORTS, { recursive: true, force: true })
}
