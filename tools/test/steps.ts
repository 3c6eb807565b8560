import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { debianPostgres } from '@koreplan/db/testing'
import { removeStamp, writeStamp } from '../bootstrap/stamp.mjs'
import { buildingWeb } from '../bootstrap/work.mjs'
import { describeSizes, measure, SCRIPT_BUDGET } from '../size-budget.ts'
import { countsOf, NONE, ofPlaywright, ofVitest, type Counts } from './counts.ts'
import { run, type Ended } from './run.ts'

export interface Result extends Counts {
  /** Shown when something failed. */
  readonly output: string
  /** Whether the output is shown in any case. */
  readonly isTold?: boolean
  /** Shown beside the result. */
  readonly note?: string
}

export interface Step {
  readonly name: string
  readonly about: string
  /** A step that has to have passed before this one can run. */
  readonly needs?: string
  readonly run: () => Promise<Result>
}

const root = dirname(dirname(import.meta.dirname))
const web = join(root, 'apps', 'web')
const reports = mkdtempSync(join(tmpdir(), 'koreplan-reports-'))

/** Where this run's reports are written. */
export const REPORTS = reports

const tool = (path: string): string => join(root, 'node_modules', path)

const asCheck = ({ ok, output }: Ended): Result =>
  ok ? { ...NONE, passed: 1, output } : { ...NONE, failed: 1, output }

/** A check passes when each of its commands does. */
function check(name: string, about: string, ...commands: readonly (readonly string[])[]): Step {
  return {
    name,
    about,
    run: async () => {
      const ended: Ended[] = []
      for (const command of commands) ended.push(await run({ command, cwd: root }))
      const failed = ended.filter(({ ok }) => !ok)
      return asCheck({
        ok: failed.length === 0,
        output: failed.map((end) => end.output).join('\n'),
      })
    },
  }
}

async function vitest(project: string, as: string, postgres?: string): Promise<Result> {
  const report = join(reports, `${as}.json`)
  const { ok, output } = await run({
    command: [
      tool('vitest/vitest.mjs'),
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    cwd: root,
    env: { KOREPLAN_TEST_POSTGRES: postgres },
  })
  return { ...countsOf(ok, report, ofVitest), output }
}

async function installedPostgres(): Promise<Result> {
  const programs = process.env['KOREPLAN_TEST_POSTGRES'] ?? debianPostgres()
  if (programs === null) return { ...NONE, output: '', note: 'not installed, not run' }
  const result = await vitest('database', 'debian-postgres', programs)
  return { ...result, note: `PostgreSQL ${basename(dirname(programs))}` }
}

async function buildWeb(): Promise<Result> {
  const work = buildingWeb(root, {
    path: process.execPath,
    version: process.versions.node,
    fetched: undefined,
  })
  const text = work.stampText()
  removeStamp(work.stamp)
  const { command, cwd, env } = work.step()
  const ended = await run({ command: command.slice(1), cwd, env })
  if (ended.ok) writeStamp(work.stamp, text)
  return asCheck(ended)
}

async function size(): Promise<Result> {
  const sizes = measure(join(web, 'dist'))
  const output = describeSizes(sizes)
  return { ...asCheck({ ok: sizes.scriptBytes <= SCRIPT_BUDGET, output }), isTold: true }
}

async function endToEnd(): Promise<Result> {
  const report = join(reports, 'e2e.json')
  const { ok, output } = await run({
    command: [join(web, 'node_modules/@playwright/test/cli.js'), 'test', '--reporter=dot,json'],
    cwd: web,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  })
  return { ...countsOf(ok, report, ofPlaywright), output }
}

/** Everything that `npm test` does, the quickest first. */
export const STEPS: readonly Step[] = [
  check(
    'types',
    'TypeScript',
    [tool('typescript/bin/tsc'), '-p', '.'],
    [tool('typescript/bin/tsc'), '-p', 'apps/web'],
  ),
  check('lint', 'oxlint', [tool('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings']),
  check('format', 'oxfmt', [tool('oxfmt/bin/oxfmt'), '--check']),
  check('unused', 'unused files, exports and dependencies', [tool('knip/bin/knip.js')]),
  { name: 'unit', about: 'domain, contract, web, tools', run: async () => vitest('unit', 'unit') },
  {
    name: 'database',
    about: 'database, seeds and API, on the embedded PostgreSQL',
    run: async () => vitest('database', 'database'),
  },
  {
    name: 'debian-postgres',
    about: 'the same, on an installed PostgreSQL',
    run: installedPostgres,
  },
  { name: 'build', about: 'build of the web app', run: buildWeb },
  { name: 'size', about: 'script that the first page needs', needs: 'build', run: size },
  { name: 'e2e', about: 'end to end, in a browser', needs: 'build', run: endToEnd },
]
