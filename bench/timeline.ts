import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { findBrowser } from '../tools/browser.ts'
import { SCROLLING, tellScrolling } from './frames.ts'
import { run } from './process.ts'

// Whether 10,000 activities scroll without stutter: `node bench/timeline.ts`, once the web is built.

const SLUG = 'genereret-plan'
const ACCOUNT = 'eksempel-sekretaer'
const LINES = '[role=treegrid] [role=row]'
const say = (line: string): void => void process.stdout.write(`${line}\n`)
const REGION = 'document.querySelector("[role=treegrid]")'

const directory = join(tmpdir(), `koreplan-bench-${process.pid}-timeline`)
const server = await run(
  [process.execPath, 'apps/api/src/server.ts', '--data', 'generated'],
  { DATA_DIRECTORY: directory, RATE_LIMIT_PER_MINUTE: '1000000000' },
  '/health/ready',
)
const { executablePath, args } = await findBrowser()
const browser = await chromium.launch({ executablePath, args })
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  const signedIn = await page.request.post(`${server.url}/api/v1/session/demonstration`, {
    data: { account: ACCOUNT },
  })
  if (!signedIn.ok()) throw new Error(`Signing in was answered ${signedIn.status()}`)

  const begun = performance.now()
  const [reply] = await Promise.all([
    page.waitForResponse((response) => response.url().includes(`${SLUG}/timeline`)),
    page.goto(`${server.url}/timeline`),
  ])
  await page.locator(LINES).nth(5).waitFor()
  const shownMs = Math.round(performance.now() - begun)
  const { responseBodySize } = await reply.request().sizes()
  say(`Reply: ${(await reply.body()).length} bytes of JSON, ${responseBodySize} sent.`)
  say(`Lines on the page after ${shownMs} ms.\n`)

  say(SCROLLING)
  for (const zoom of ['years', 'months']) {
    await page.goto(`${server.url}/timeline?zoom=${zoom}`)
    await page.locator(LINES).nth(5).waitFor()
    say(await tellScrolling(page, `${zoom}, 60 px a frame`, REGION, 60))
    say(await tellScrolling(page, `${zoom}, 600 px a frame: all lines new`, REGION, 600))
  }
} finally {
  await browser.close()
  await server.stop()
  rmSync(directory, { recursive: true, force: true })
}
