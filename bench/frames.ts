import type { CDPSession, Page } from 'playwright-core'

const FRAMES = 300
const ms = (value: number): string => `${value.toFixed(1)} ms`

/** The heading of the lines that `tellScrolling` gives. */
export const SCROLLING = [
  '| scrolling | work a frame | p50 | p95 | p99 | worst | over 34 ms | rows in the page | got to |',
  '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
].join('\n')

interface Scrolled {
  readonly times: readonly number[]
  readonly rows: number
  readonly top: number
}

// It runs in the page, so it is in its words: this project's types are a server's.
/** Scrolls so many pixels at each frame, for so many frames; gives the milliseconds between them. */
const scroll = (region: string, step: number): string => `(async () => {
  const region = ${region}
  const times = []
  region.scrollTop = 0
  let last = await new Promise(requestAnimationFrame)
  for (let at = 0; at < ${FRAMES}; at++) {
    region.scrollTop += ${step}
    const now = await new Promise(requestAnimationFrame)
    times.push(now - last)
    last = now
  }
  return { times, rows: document.querySelectorAll('main [role=row]').length, top: region.scrollTop }
})()`

/** Scrolls what `region` gives (an expression of the page) and tells how evenly its frames came. */
export async function tellScrolling(
  page: Page,
  what: string,
  region: string,
  step: number,
): Promise<string> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  const before = await workedMs(cdp)
  const { times, rows, top } = await page.evaluate<Scrolled>(scroll(region, step))
  const worked = ((await workedMs(cdp)) - before) / FRAMES
  await cdp.detach()
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? NaN
  const slow = times.filter((time) => time > 34).length
  return (
    `| ${what} | ${ms(worked)} | ${ms(at(0.5))} | ${ms(at(0.95))} | ${ms(at(0.99))} | ${ms(at(1))} ` +
    `| ${slow} of ${times.length} | ${rows} | ${Math.round(top)} px |`
  )
}

/** What the page's main thread has worked since it began, in milliseconds of the processor's, whoever else works. */
async function workedMs(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN)
}
