import { defineConfig } from '@playwright/test'
import { findBrowser } from '../../tools/browser.ts'
import { ALONE, EVALUATED, EXAMPLE, FILLED, WORKED } from './e2e/servers.ts'

const { executablePath, args } = await findBrowser()

/** The real server with the built web, on an embedded database of its own. */
const server = (url: string, world: string, wait: RegExp, directory = world) => ({
  command: `"${process.execPath}" apps/api/src/server.ts --data ${world} --fresh --yes`,
  cwd: '../..',
  wait: { stdout: wait },
  env: {
    PORT: new URL(url).port,
    DATA_DIRECTORY: `data/e2e-${directory}`,
    RATE_LIMIT_PER_MINUTE: '1000000',
  },
  gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 20_000 },
  timeout: 60_000,
})

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  // A journey of three pages with axe on each takes a minute, and more beside another on a slow machine.
  timeout: 240_000,
  expect: { timeout: 15_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'list',
  use: {
    baseURL: EXAMPLE,
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { executablePath, args },
    // A recording takes a tenth of the time: `--trace on` makes one of what failed.
    trace: 'off',
  },
  globalSetup: './e2e/make-administrator.ts',
  webServer: [
    server(EXAMPLE, 'example', /Køreplan is at/),
    server(WORKED, 'example', /Køreplan is at/, 'worked'),
    server(FILLED, 'example', /Køreplan is at/, 'filled'),
    server(EVALUATED, 'example', /Køreplan is at/, 'evaluated'),
    // What the program says once, for whoever started it: make-administrator.ts uses it up.
    server(ALONE, 'plan', /\/setup\?code=(?<koreplan_setup_code>\S+)[^]*Køreplan is at/),
  ],
})
