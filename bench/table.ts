import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { findBrowser } from '../tools/browser.ts'
import { SCROLLING, tellScrolling } from './frames.ts'
import { run } from './process.ts'
import { signedInAt } from './sign-in.ts'

// Whether the table of activities is walked through with thousands of rows: `node bench/table.ts`, once the web is built.
// Fails where a row out of sight cannot be walked to, or one that was scrolled to cannot be edited.

const ROWS = Number(process.env['ROWS'] ?? 2000)
const ACTIVITIES = process.env['ACTIVITIES'] ?? '10000'
const say = (line: string): void => void process.stdout.write(`${line}\n`)
const ms = (since: number): string => `${Math.round(performance.now() - since)} ms`
const PAGE = 'document.scrollingElement'
const FOCUSED = `document.activeElement.closest('[role=row]')?.getAttribute('aria-rowindex') ?? ''`
const IN_SIGHT = `(() => {
  const { top, bottom } = document.activeElement.getBoundingClientRect()
  return top >= 0 && bottom <= innerHeight
})()`

function check(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(`Not so: ${what}`)
}

/** Shows more until so many rows are there; tells what the first and the last hundred took. */
async function showMany(page: Page): Promise<void> {
  for (let before = await rowCount(page); before < ROWS; before = await rowCount(page)) {
    const begun = performance.now()
    await page.getByRole('button', { name: 'Vis flere' }).click()
    await page.waitForFunction(
      `Number(document.querySelector('[role=grid]').getAttribute('aria-rowcount')) - 1 > ${before}`,
    )
    const now = await rowCount(page)
    if (before <= 100 || now >= ROWS)
      say(`${now} rows: the last ${now - before} after ${ms(begun)}.`)
  }
}

/** Walks by keyboard, far and near, and back to where the focus was left. */
async function walk(page: Page): Promise<void> {
  const cell = page.locator('[role=gridcell][data-column=state]').first()
  await cell.click()
  const rowAt = async (): Promise<number> => Number(await page.evaluate(FOCUSED))
  const press = async (key: string, row: number): Promise<void> => {
    const begun = performance.now()
    await page.keyboard.press(key)
    await page.waitForFunction(`Number(${FOCUSED}) === ${row} && ${IN_SIGHT}`, null, {
      timeout: 5000,
    })
    say(`${key}: in row ${row - 1}, and in sight, after ${ms(begun)}.`)
  }
  const first = await rowAt()
  await press('Control+End', ROWS + 1)
  await press('PageUp', ROWS - 9)
  await press('Control+Home', first)
  const begun = performance.now()
  const STEPS = 200
  for (let step = 0; step < STEPS; step++) await page.keyboard.press('ArrowDown')
  await page.waitForFunction(`Number(${FOCUSED}) === ${first + STEPS} && ${IN_SIGHT}`)
  say(`${STEPS} times down: ${((performance.now() - begun) / STEPS).toFixed(1)} ms a row.`)

  // Scrolled away: the focus stays where it was, and is gone back to.
  await page.keyboard.press('Home')
  await page.keyboard.press('Control+End')
  await page.waitForFunction(`Number(${FOCUSED}) === ${ROWS + 1}`)
  await page.evaluate('scrollTo(0, 0)')
  await page.evaluate('new Promise(requestAnimationFrame)')
  check((await rowAt()) === ROWS + 1, 'the row with the focus stays while it is out of sight')
  await press('Control+End', ROWS + 1)
}

/** Edits a row that was scrolled to; each edit is kept, told, and followed by reading all pages again. */
async function edit(page: Page): Promise<void> {
  const EDITS = 5
  await page.evaluate(`scrollTo(0, ${PAGE}.scrollHeight / 2)`)
  // What is under way takes either state; a completed activity rightly refuses some of what can be typed.
  const cell = page.locator('[data-column=state][aria-readonly=false]', { hasText: 'I gang' })
  const inSight = await cell.evaluateAll((cells) =>
    cells[cells.length >> 1]?.getAttribute('data-cell'),
  )
  const at = page.locator(`[data-cell="${String(inSight)}"]`)
  await at.focus()
  for (let one = 0; one < EDITS; one++) {
    const state = one % 2 === 0 ? 'Sat i bero' : 'I gang'
    const begun = performance.now()
    await page.keyboard.press('Enter')
    await at.getByRole('combobox').fill(state)
    const [kept, , shown] = await Promise.all([
      page.waitForResponse((reply) => reply.request().method() === 'POST'),
      page.waitForResponse((reply) => reply.url().includes('/activities?')),
      // The focus goes down, and what was chosen is sent since the row is left.
      page.keyboard.press('Enter').then(async () => {
        await page
          .locator(`[data-cell="${String(inSight)}"]:not([data-editing=true])`, { hasText: state })
          .waitFor()
        return ms(begun)
      }),
    ])
    check(kept.ok(), `${state} is taken`)
    await at.focus()
    say(`${state} in ${String(inSight)}: shown after ${shown}, kept after ${ms(begun)}.`)
  }
  check((await rowCount(page)) === ROWS, 'as many rows after the edits as before')
}

const rowCount = async (page: Page): Promise<number> =>
  Number(await page.getByRole('grid').getAttribute('aria-rowcount')) - 1

const directory = join(tmpdir(), `koreplan-bench-${process.pid}-table`)
const server = await run(
  [process.execPath, 'apps/api/src/server.ts', '--data', 'generated', '--activities', ACTIVITIES],
  { DATA_DIRECTORY: directory, RATE_LIMIT_PER_MINUTE: '1000000000' },
  '/health/ready',
)
const { executablePath, args } = await findBrowser()
const browser = await chromium.launch({ executablePath, args })
try {
  // The page's policy lets no text become script, which is how it is asked here.
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, bypassCSP: true })
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  const { cookie } = await signedInAt(server.url)
  const [name = '', value = ''] = cookie.split('=')
  await page.context().addCookies([{ name, value, url: server.url }])
  const begun = performance.now()
  await page.goto(`${server.url}/activities`)
  await page.getByRole('grid').waitFor()
  say(`The first hundred rows after ${ms(begun)}.`)
  await showMany(page)
  say(`\n${SCROLLING}`)
  say(await tellScrolling(page, `${ROWS} rows, 60 px a frame`, PAGE, 60))
  say(await tellScrolling(page, `${ROWS} rows, 600 px a frame: nearly all rows new`, PAGE, 600))
  say('')
  await walk(page)
  await edit(page)
  check(faults.length === 0, `no faults: ${faults.join('; ')}`)
} finally {
  await browser.close()
  await server.stop()
  rmSync(directory, { recursive: true, force: true })
}
