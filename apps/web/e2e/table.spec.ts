import type { Activity } from '@koreplan/contract'
import type { Browser, Page, Request } from '@playwright/test'
import { axeFindings } from './axe.ts'
import { expect, settled, signInAs, test } from './pages.ts'
import { WORKED } from './servers.ts'

// Editing in the list of activities. Each test has rows of its own: all of them share one plan.

test.use({ baseURL: WORKED })

const PLAN = '/api/v1/plans/erhvervspolitik-2007-2009'

const LIST = '/activities?columns=area,lead,state,schedule,progress,dates,lastUpdated'

const cell = (page: Page, number: string, column: string) =>
  page.locator(`[data-cell="${number}/${column}"]`)

async function openList(page: Page, address = LIST): Promise<void> {
  await page.goto(address)
  await settled(page)
  await page.getByRole('grid').waitFor()
}

/** Goes to a cell as Tab and arrows do, without the mouse. */
async function goTo(page: Page, number: string, column: string): Promise<void> {
  await cell(page, number, column).focus()
  await expect(cell(page, number, column)).toBeFocused()
}

const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}

/** A page of the secretariat on which a request may be refused. */
async function refusable(browser: Browser): Promise<Page> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await signInAs(page, 'secretariat')
  return page
}

const combobox = (page: Page) => page.getByRole('grid').getByRole('combobox')

const saved = (page: Page, text: string) => expect(page.getByText(text).last()).toBeVisible()

test('arrows, Home, End and pages move between the cells, and the grid is one stop for Tab', async ({
  page,
}) => {
  await openList(page)
  const first = page.getByRole('grid').locator('tbody [tabindex="0"]')
  await expect(first).toHaveCount(1)
  await goTo(page, '1.1', 'state')
  await press(page, 'ArrowDown', 'ArrowRight')
  await expect(cell(page, '1.2', 'schedule')).toBeFocused()
  await press(page, 'Home')
  await expect(cell(page, '1.2', 'select').getByRole('checkbox')).toBeFocused()
  await press(page, 'End')
  await expect(cell(page, '1.2', 'lastUpdated')).toBeFocused()
  await press(page, 'Control+End')
  await expect(cell(page, '7.5', 'lastUpdated')).toBeFocused()
  await press(page, 'Control+Home', 'ArrowRight', 'ArrowRight')
  await expect(cell(page, '1.1', 'title').getByRole('link')).toBeFocused()
})

test('state and progress of a row, typed one after the other, become one status update', async ({
  page,
}) => {
  await openList(page)
  await goTo(page, '6.1', 'state')
  await page.keyboard.type('Sat')
  await press(page, 'Tab')
  await expect(cell(page, '6.1', 'state')).toContainText('Sat i bero')
  await press(page, 'ArrowRight')
  await page.keyboard.type('37,5')
  await press(page, 'Enter')
  await expect(cell(page, '6.1', 'progress')).toContainText('38')
  await expect(cell(page, '6.2', 'progress')).toBeFocused()
  await saved(page, '6.1: Status og fremdrift er gemt.')
  const reply = await page.request.get(`${PLAN}/activities/6.1?asOf=2008-11-01`)
  const { updates } = (await reply.json()) as Activity
  expect(updates.filter(({ date }) => date === '2008-11-01')).toMatchObject([
    { state: 'on_hold', percent: 37.5, approval: 'approved' },
  ])
})

test('lead and dates are edited by keyboard alone', async ({ page }) => {
  await openList(page)
  await goTo(page, '6.2', 'lead')
  await press(page, 'F2')
  await page.keyboard.type('kultur')
  await press(page, 'Enter')
  await saved(page, '6.2: Ansvarlig er gemt.')
  await expect(cell(page, '6.2', 'lead')).toContainText(/kultur/i)

  await goTo(page, '6.2', 'dates')
  await press(page, 'Enter')
  await expect(page.getByText('Skriv begge datoer')).toBeVisible()
  await page.keyboard.type('1/2-2008')
  await press(page, 'Enter')
  await expect(page.getByText('Skriv både start og slut.')).toBeVisible()
  await press(page, 'Tab')
  await page.keyboard.type('30. juni 2009')
  await press(page, 'Enter')
  await saved(page, '6.2: Periode er gemt.')
  await expect(cell(page, '6.2', 'dates')).toContainText(/1\.\sfeb\.\s2008\s–\s30\.\sjun\.\s2009/)
})

test('Esc gives the old value back, and nothing is sent', async ({ page }) => {
  const writes: string[] = []
  page.on('request', (request) => {
    if (request.method() !== 'GET') writes.push(request.url())
  })
  await openList(page)
  const before = await cell(page, '5.1', 'progress').innerText()
  await goTo(page, '5.1', 'progress')
  await page.keyboard.type('99')
  await press(page, 'Escape')
  await expect(cell(page, '5.1', 'progress')).toBeFocused()
  expect(await cell(page, '5.1', 'progress').innerText()).toBe(before)
  expect(writes).toEqual([])
})

test('what cannot be understood keeps the editor open with the reason', async ({ page }) => {
  await openList(page)
  await goTo(page, '5.1', 'progress')
  await page.keyboard.type('halvvejs')
  await press(page, 'Enter')
  await expect(page.getByText('Skriv et tal, fx 40 eller 37,5.')).toBeVisible()
  await press(page, 'Escape')
  await goTo(page, '5.1', 'state')
  await page.keyboard.type('Ikke rap')
  await press(page, 'Enter')
  await expect(page.getByText('Skriv en status fra listen.')).toBeVisible()
})

test('a refused change goes back visibly, with the reason in the cell and in a message', async ({
  browser,
}) => {
  const page = await refusable(browser)
  await openList(page)
  await page.route('**/activities/batch', (route) =>
    route.fulfill({
      status: 400,
      contentType: 'application/problem+json',
      json: {
        type: 'urn:koreplan:problem:not_possible',
        title: 'Det kan ikke lade sig gøre',
        status: 400,
        detail: 'Forvaltningen er nedlagt.',
        instance: '/',
      },
    }),
  )
  await goTo(page, '5.2', 'lead')
  const before = await cell(page, '5.2', 'lead').innerText()
  await press(page, 'Enter')
  await page.keyboard.type('kultur')
  await press(page, 'Enter')
  await expect(page.getByText('Forvaltningen er nedlagt.').last()).toBeVisible()
  await expect(cell(page, '5.2', 'lead')).toContainText(before)
  await expect(cell(page, '5.2', 'lead')).toContainText('ikke gemt')
})

test('chosen rows are changed at once, and taken back as one by Ctrl+Z', async ({ page }) => {
  await openList(page)
  const before = await Promise.all(
    ['7.3', '7.4', '7.5'].map((number) => cell(page, number, 'lead').innerText()),
  )
  await goTo(page, '7.3', 'state')
  await press(page, 'Space', 'ArrowDown', 'ArrowDown', 'Shift+Space')
  await expect(page.getByRole('group', { name: '3 valgt' })).toBeVisible()
  await page.getByRole('button', { name: 'Ret de valgte' }).click()
  const dialog = page.getByRole('dialog', { name: 'Ret 3 aktiviteter' })
  await dialog.getByLabel('Ansvarlig').selectOption({ index: 3 })
  expect(await axeFindings(page)).toEqual([])
  await dialog.getByRole('button', { name: /^Udfør/ }).click()
  await saved(page, '3 aktiviteter er ændret.')
  await expect(dialog).toBeHidden()
  await goTo(page, '7.3', 'state')
  await press(page, 'Control+z')
  await saved(page, 'Ændringen er fortrudt.')
  for (const [at, number] of ['7.3', '7.4', '7.5'].entries())
    await expect(cell(page, number, 'lead')).toContainText(before[at] ?? '')
})

test('a block from a spreadsheet shows what it changes; a bad row is left out', async ({
  page,
}) => {
  await openList(page)
  const block = ['Nr.\tStatus\tFremdrift', '1.3\tI gang\t12,5 %', '1.4\tSnart\t50'].join('\r\n')
  await goTo(page, '1.1', 'state')
  await page.evaluate((text) => {
    const data = new DataTransfer()
    data.setData('text/plain', text)
    const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true })
    document.activeElement?.dispatchEvent(paste)
  }, block)
  const dialog = page.getByRole('dialog', { name: 'Indsæt fra Excel' })
  await expect(dialog).toContainText('Rækker, der ændres: 1. Uden ændring: 0. Kan ikke bruges: 1.')
  await expect(dialog.getByRole('row', { name: /1\.3/ })).toContainText('12,5')
  await expect(dialog.getByRole('row', { name: /1\.4/ })).toContainText('»Snart«')
  expect(await axeFindings(page)).toEqual([])
  const carryOut = dialog.getByRole('button', { name: /^Udfør/ })
  await expect(carryOut).toHaveAttribute('aria-disabled', 'true')
  await dialog.getByRole('checkbox', { name: /Udelad den række/ }).check()
  await expect(carryOut).toHaveAttribute('aria-disabled', 'false')
  // Somebody changes something else: what was asked of the block is asked again, and its button stays.
  const isRehearsal = (request: Request) => request.postData()?.includes('"dryRun":true') === true
  await page.route('**/api/v1/plans/**', async (route) =>
    isRehearsal(route.request()) ? undefined : route.fallback(),
  )
  const askedAgain = page.waitForRequest(isRehearsal)
  const comment = { text: 'Imens', mentions: [] }
  await page.request.post(`${PLAN}/activities/1.4/comments`, { data: comment })
  await askedAgain
  await carryOut.click()
  await expect(dialog).toBeHidden()
  await expect(cell(page, '1.3', 'progress')).toContainText('13')
})

test('two people change one field: the second sees both versions and chooses', async ({
  browser,
}) => {
  const [page, other] = [await refusable(browser), await refusable(browser)]
  await openList(page)
  await openList(other)
  // The one begins before the other has saved, and has seen the old value.
  await goTo(page, '3.1.1', 'lead')
  await press(page, 'Enter')
  await goTo(other, '3.1.1', 'lead')
  await press(other, 'Enter')
  await combobox(other).fill('Kultur')
  await press(other, 'Enter')
  await saved(other, '3.1.1: Ansvarlig er gemt.')

  await combobox(page).fill('Milj')
  await press(page, 'Enter')
  const dialog = page.getByRole('dialog', { name: 'Vælg, hvad der skal gælde' })
  await expect(dialog).toContainText(/Kultur/)
  await dialog.getByRole('radio', { name: /Din version/ }).check()
  await dialog.getByRole('button', { name: 'Gem det valgte' }).click()
  await saved(page, '3.1.1: Ansvarlig er gemt.')
  await expect(cell(page, '3.1.1', 'lead')).toContainText('Milj')
})

test('an edited row stays in its place though the filter has it no longer', async ({ page }) => {
  await openList(page, '/activities?area=3.2&state=in_progress,not_reported,on_hold&columns=state')
  const first = page.getByRole('row').nth(1)
  const number = (await first.locator('[data-column=number]').innerText()).trim()
  await goTo(page, number, 'state')
  await press(page, 'Enter')
  await combobox(page).fill('Afsl')
  await press(page, 'Enter')
  await saved(page, `${number}: Status`)
  await expect(first).toContainText(number)
  await expect(page.getByText(/1 række passer ikke længere/)).toBeVisible()
  await page.getByRole('button', { name: 'Opdatér listen' }).click()
  await expect(cell(page, number, 'state')).toHaveCount(0)
})

test.describe('a unit’s contact person', () => {
  test.use({ role: 'unit_contact' })

  test('reports on the own unit’s activities; the figure waits for approval', async ({ page }) => {
    // By its number: others give activities to this unit meanwhile, so that the first of its own is now one, now another.
    const number = '4.2'
    await openList(page)
    await expect(cell(page, number, 'progress')).toHaveAttribute('aria-readonly', 'false')
    const before = (await cell(page, number, 'progress').innerText()).trim()
    await expect(cell(page, number, 'lead')).toHaveAttribute('aria-readonly', 'true')
    await goTo(page, number, 'progress')
    await page.keyboard.type('77')
    await press(page, 'Enter')
    await expect(cell(page, number, 'progress')).toContainText('afventer godkendelse')
    await expect(cell(page, number, 'progress')).toContainText(before.split('\n')[0] ?? '')
    await expect(page.getByRole('checkbox', { name: /^Vælg/ })).toHaveCount(0)
  })
})

test.describe('who only reads', () => {
  test.use({ role: 'member' })

  test('has a plain table without a trace of editing', async ({ page }) => {
    await page.goto(LIST)
    await settled(page)
    await expect(page.getByRole('table', { name: /Aktiviteter pr\./ })).toBeVisible()
    await expect(page.getByRole('grid')).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Indsæt fra Excel' })).toHaveCount(0)
  })
})

for (const [width, colorScheme] of [
  [1440, 'light'],
  [820, 'dark'],
  [360, 'light'],
] as const)
  test(`the grid and its editors have no axe finding and are not cut off at ${width}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    await openList(page)
    for (const column of ['state', 'lead', 'progress', 'dates']) {
      await goTo(page, '1.2', column)
      await press(page, 'Enter')
      const over = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        return scrollWidth - clientWidth
      })
      expect([column, Math.max(0, over)]).toEqual([column, 0])
      if (column === 'state' || column === 'dates') {
        expect(await axeFindings(page)).toEqual([])
      }
      await press(page, 'Escape')
    }
  })
