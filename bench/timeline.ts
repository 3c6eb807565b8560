import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type CDPSession, type Page } from 'playwright-core'
import { findBrowser } from '../tools/browser.ts'
import { run } from './process.ts'

// Whether 10,000 activities scroll without stutter: `node bench/timeline.ts`, once the web is built.

const SLUG = 'genereret-plan'
const ACCOUNT = 'eksempel-sekretaer'
const LINES = '[role=treegrid] [role=row]'
const FRAMES = 300
const say = (line: string): void => void process.stdout.write(`${line}\n`)
const ms = (value: number): string => `${value.toFixed(1)} ms`

// They run in the page, so they are in its words: this project's types are a server's.
/** Scrolls so many pixels at each frame, for so many frames; gives the milliseconds between them. */
const SCROLL = ({ frames, step }: { frames: number; step: string }): string => `(async () => {
  const region = document.querySelector('[role=treegrid]')
  const times = []
  let last = await new Promise(requestAnimationFrame)
  for (let at = 0; at < ${frames}; at++) {
    region.scrollTop += ${step}
    const now = await new Promise(requestAnimationFrame)
    times.push(now - last)
    last = now
  }
  return { times, rows: region.querySelectorAll('[role=row]').length, top: region.scrollTop }
})()`

interface Scrolled {
  readonly times: readonly number[]
  readonly rows: number
  readonly top: number
}

async function tellScrolling(page: Page, what: string, step: string): Promise<void> {
  await page.evaluate('document.querySelector("[role=treegrid]").scrollTop = 0')
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable')
  const before = await workedMs(cdp)
  const { times, rows, top } = await page.evaluate<Scrolled>(SCROLL({ frames: FRAMES, step }))
  const worked = ((await workedMs(cdp)) - before) / FRAMES
  await cdp.detach()
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? NaN
  const slow = times.filter((time) => time > 34).length
  say(
    `| ${what} | ${ms(worked)} | ${ms(at(0.5))} | ${ms(at(0.95))} | ${ms(at(0.99))} | ${ms(at(1))} ` +
      `| ${slow} of ${times.length} | ${rows} | ${Math.round(top)} px |`,
  )
}

/** What the page's main thread has worked since it began, in milliseconds. */
async function workedMs(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN)
}

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

  say(
    '| scrolling | work a frame | p50 | p95 | p99 | worst | over 34 ms | rows in the page | got to |',
  )
  say('| --- | --- | --- | --- | --- | --- | --- | --- | --- |')
  for (const zoom of ['years', 'months']) {
    await page.goto(`${server.url}/timeline?zoom=${zoom}`)
    await page.locator(LINES).nth(5).waitFor()
    await tellScrolling(page, `${zoom}, 60 px a frame`, '60')
    await tellScrolling(page, `${zoom}, 600 px a frame: all lines new`, '600')
  }
} finally {
  await browser.close()
  await server.stop()
  rmSync(directory, { recursive: true, force: true })
}
