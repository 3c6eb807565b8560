import type { Activity, Area } from '@koreplan/contract'
import type { Browser, Page } from '@playwright/test'
import { axeFindings } from './axe.ts'
import { expect, settled, signInAs, test } from './pages.ts'
import { WORKED } from './servers.ts'

// The secretariat works in the plan: activities and areas are written, moved, ordered, archived, and nothing is lost.
// Each test makes the activities that it changes: all of them share one plan.

test.use({ baseURL: WORKED })

const PLAN = '/api/v1/plans/erhvervspolitik-2007-2009'

async function made(page: Page, title: string): Promise<string> {
  const data = { area: '4', title, scheduleKind: 'plan_period' }
  const reply = await page.request.post(`${PLAN}/activities`, { data })
  expect(reply.status()).toBe(201)
  return ((await reply.json()) as { number: string }).number
}

const read = async (page: Page, number: string): Promise<Activity> =>
  (await (await page.request.get(`${PLAN}/activities/${number}`)).json()) as Activity

/** A page of somebody of the secretariat, or of the committee, in a browser of its own. */
async function another(browser: Browser, role: 'secretariat' | 'member' = 'secretariat') {
  const context = await browser.newContext({ locale: 'da-DK', baseURL: WORKED })
  const page = await context.newPage()
  await signInAs(page, role)
  return page
}

const open = async (page: Page, address: string): Promise<void> => {
  await page.goto(address)
  await settled(page)
}

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' })
const field = (page: Page, name: string) => page.getByRole('textbox', { name })
const told = (page: Page, text: string) => expect(page.getByText(text).last()).toBeVisible()

test('an activity is made from the list, written over two tabs, moved, archived and brought back', async ({
  page,
}) => {
  await open(page, '/activities?area=4')
  await button(page, 'Ny aktivitet').click()
  const dialog = page.getByRole('dialog', { name: 'Ny aktivitet' })
  await dialog.getByLabel('Titel').fill('Fælles affaldsordning')
  await dialog.getByRole('button', { name: 'Opret' }).click()
  await expect(page).toHaveURL(/\/activities\/4\.\d+/)
  const number = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  await settled(page)

  await button(page, 'Redigér').click()
  await field(page, 'Beskrivelse').fill('Virksomhederne **deler** containere.')
  const tab = await page.context().newPage()
  await page.close()
  await open(tab, `/activities/${number}`)
  await button(tab, 'Fortsæt kladden').click()
  const text = field(tab, 'Beskrivelse')
  await expect(text).toHaveValue('Virksomhederne **deler** containere.')
  await text.press('Control+Enter')
  await told(tab, `Aktivitet ${number} er gemt.`)
  await expect(tab.getByRole('main').locator('strong').getByText('deler')).toBeVisible()

  await button(tab, 'Flyt til et andet område').click()
  const move = tab.getByRole('dialog', { name: `Flyt aktivitet ${number}` })
  await move.getByLabel('Nyt indsatsområde').selectOption('2')
  await move.getByRole('button', { name: 'Flyt til et andet område' }).click()
  await expect(tab).toHaveURL(/\/activities\/2\.\d+/)
  const now = new URL(tab.url()).pathname.split('/').at(-1) ?? ''
  await told(tab, `Aktivitet ${number} er flyttet og hedder nu ${now}.`)
  await open(tab, `/activities/${number}`)
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText(`${now} Fælles affaldsordning`)

  await button(tab, 'Arkivér').click()
  await expect(tab.getByText('Aktiviteten er arkiveret. Den tæller med til og med')).toBeVisible()
  await tab.getByRole('link', { name: 'Se arkivet' }).click()
  const row = tab.getByRole('row').filter({ hasText: 'Fælles affaldsordning' })
  await expect(row).toContainText('Tæller med til og med 31. okt. 2008')
  expect(await axeFindings(tab)).toEqual([])
  await row.getByRole('checkbox').check()
  await button(tab, 'Hent 1 frem igen').click()
  await told(tab, '1 aktivitet er hentet frem igen.')
  await expect(row).toHaveCount(0)
  await button(tab, 'Fortryd').click()
  await expect(row).toBeVisible()
  await open(tab, `/activities/${now}`)
  await button(tab, 'Hent frem igen').click()
  await told(tab, `Aktivitet ${now} er hentet frem igen.`)
  expect((await read(tab, now)).archivedOn).toBeNull()
})

test('two browsers change one activity: other fields merge, the same one is chosen between', async ({
  page,
  browser,
}) => {
  const number = await made(page, 'Grøn indkøbsaftale')
  const other = await another(browser)
  for (const one of [page, other]) {
    await open(one, `/activities/${number}`)
    await button(one, 'Redigér').click()
  }
  await field(page, 'Titel').fill('Grøn indkøbsaftale i tre kommuner')
  await field(page, 'Vægt').fill('3')
  await field(other, 'Titel').fill('Grøn indkøbsaftale for alle')
  await field(other, 'Forventede resultater').fill('Ti aftaler.')
  await button(other, 'Gem').click()
  await told(other, `Aktivitet ${number} er gemt.`)

  // The first is told while typing: what it did not touch is taken over, what it did stays.
  await expect(page.getByText(/har ændret Forventede resultater, mens du skrev/)).toBeVisible()
  await expect(field(page, 'Forventede resultater')).toHaveValue('Ti aftaler.')
  await expect(field(page, 'Titel')).toHaveValue('Grøn indkøbsaftale i tre kommuner')
  await button(page, 'Sammenlign').click()
  const dialog = page.getByRole('dialog', { name: 'Vælg, hvad der skal gælde' })
  await expect(dialog).toContainText('Grøn indkøbsaftale for alle')
  await expect(dialog).toContainText('Grøn indkøbsaftale i tre kommuner')
  await expect(button(page, 'Gem det valgte')).toBeDisabled()
  expect(await axeFindings(page)).toEqual([])
  await dialog.getByRole('radio', { name: 'Skriv en ny' }).check()
  await dialog.getByLabel('Ny tekst til Titel').fill('Grøn indkøbsaftale')
  await button(page, 'Gem det valgte').click()
  await button(page, 'Gem').click()
  await told(page, `Aktivitet ${number} er gemt.`)
  expect(await read(page, number)).toMatchObject({
    title: 'Grøn indkøbsaftale',
    expectedResults: 'Ti aftaler.',
    weight: 3,
  })
  await other.context().close()
})

test('an area is written, and its activities are put in order, seen by everybody at once', async ({
  page,
  browser,
}) => {
  const before = (await (await page.request.get(`${PLAN}/areas/2`)).json()) as Area
  await open(page, '/areas/2')
  await button(page, 'Redigér').click()
  await field(page, 'Bemærkning om tidsplanen').fill('Følger *regionens* udspil.')
  await page.keyboard.press('Control+Enter')
  await told(page, 'Område 2 er gemt.')
  await expect(page.getByRole('main').locator('em').getByText('regionens')).toBeVisible()
  await button(page, 'Fortryd').click()
  await told(page, 'Ændringen er fortrudt.')
  await expect(page.getByText(before.timetableNote ?? '')).toBeVisible()

  const [first, second] = [await made(page, 'Trin et'), await made(page, 'Trin to')]
  const reader = await another(browser, 'member')
  await open(reader, '/areas/4')
  const titles = reader.getByRole('row').filter({ hasText: /Trin (et|to)/ })
  await expect(titles).toContainText(['Trin et', 'Trin to'])
  await open(page, '/areas/4')
  await button(page, 'Ændr rækkefølgen').click()
  const up = button(page, `Flyt op: ${second}`)
  await up.focus()
  await page.keyboard.press('Enter')
  await expect(titles).toContainText(['Trin to', 'Trin et'])
  await expect(up).toBeFocused()
  expect(await axeFindings(page)).toEqual([])

  // The same by dragging: back to where it was.
  const handleOf = (number: string) =>
    page
      .getByRole('listitem')
      .filter({ hasText: `${number}Trin` })
      .locator('span')
      .first()
  const [from, to] = [await handleOf(second).boundingBox(), await handleOf(first).boundingBox()]
  if (from === null || to === null) throw new Error('the rows are not on the page')
  await page.mouse.move(from.x + 12, from.y + 12)
  await page.mouse.down()
  await page.mouse.move(to.x + 12, to.y + 20, { steps: 5 })
  await page.mouse.up()
  await expect(titles).toContainText(['Trin et', 'Trin to'])
  await page.keyboard.press('Control+z')
  await expect(titles).toContainText(['Trin to', 'Trin et'])
  await reader.context().close()
})

test('chosen rows are archived together, and one undo brings them back', async ({ page }) => {
  await made(page, 'Rydningsdag forår')
  await made(page, 'Rydningsdag efterår')
  await open(page, '/activities?q=rydningsdag')
  const rows = page.getByRole('row').filter({ hasText: 'Rydningsdag' })
  await expect(rows).toHaveCount(2)
  for (const row of await rows.all()) await row.getByRole('checkbox').check()
  await button(page, 'Arkivér 2').click()
  await told(page, '2 aktiviteter er arkiveret.')
  await expect(rows).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(rows).toHaveCount(2)
})
