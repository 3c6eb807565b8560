import type { Page } from '@playwright/test'
import { axeFindings } from './axe.ts'
import { expect, settled, signInAs, test } from './pages.ts'

// Search, the palette, shortcuts.

const palette = (page: Page) => page.getByRole('dialog', { name: 'Søg og udfør' })

async function openPalette(page: Page, address = '/'): Promise<void> {
  await page.goto(address)
  await settled(page)
  await page.keyboard.press('Control+k')
  await expect(palette(page).getByRole('searchbox')).toBeFocused()
}

test('a number is found first, words with their hits marked, and Enter opens', async ({ page }) => {
  await openPalette(page)
  await page.keyboard.type('4.2')
  const options = palette(page).getByRole('option')
  await expect(options.first()).toContainText('4.2')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/activities\/4\.2/)
  await settled(page)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('baeredyg')
  await expect(options.first()).toContainText('Bæredygtig')
  await expect(palette(page).locator('mark').first()).toHaveText(/bæredygtig/i)
})

test('a report’s words lead to its activity, which is then among what was opened lately', async ({
  page,
}) => {
  const data = {
    date: '2008-10-20',
    state: 'in_progress',
    percent: 20,
    words: 'Rørsangeren er set ved **Sømosen**.',
  }
  await page.request.post('/api/v1/plans/erhvervspolitik-2007-2009/activities/4.3/updates', {
    data,
  })
  await openPalette(page)
  await page.keyboard.type('rørsang')
  const group = palette(page).getByRole('group', { name: 'Statusopdateringer' })
  await expect(group.getByRole('option')).toContainText('20.10.2008')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/activities\/4\.3/)
  await settled(page)
  await page.keyboard.press('Control+k')
  const recent = palette(page).getByRole('group', { name: 'Senest åbnet' })
  await expect(recent.getByRole('option').first()).toContainText('4.3')
})

test('a date, a page and an action are reached by name', async ({ page }) => {
  await openPalette(page)
  await page.keyboard.type('30.6.2008')
  await expect(palette(page).getByRole('option')).toHaveText(['Vis status pr. 30. juni 2008'])
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/asOf=2008-06-30/)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('puljen')
  await page.keyboard.press('Escape')
  await expect(palette(page)).toBeHidden()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('gå til dato')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: /Status pr/ })).toBeFocused()
  // The plan's texts have the word too.
  await page.keyboard.press('Control+k')
  await page.keyboard.type('tidsplan')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/timeline/)
  await settled(page)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('genvejstaster')
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('dialog', { name: 'Genvejstaster' })
  await expect(sheet.getByRole('heading', { level: 2 })).toBeFocused()
})

test('the evaluation, the meetings, what to know before one and the documents are reached by name and by keys', async ({
  page,
}) => {
  await openPalette(page)
  await page.keyboard.type('før mødet')
  const offered = palette(page).getByRole('group', { name: 'Sider' }).getByRole('option')
  await expect(offered).toHaveText(['Før mødet'])
  await offered.click()
  await expect(page).toHaveURL(/\/before-meeting/)
  await settled(page)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('evaluering')
  await expect(offered).toHaveText(['Evaluering'])
  await offered.click()
  await expect(page).toHaveURL(/\/evaluation/)
  await settled(page)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('rapporter')
  await expect(offered).toHaveText(['Rapporter'])
  await offered.click()
  await expect(page).toHaveURL(/\/reports/)
  await settled(page)
  for (const [key, address] of [
    ['e', /\/evaluation/],
    ['m', /\/meetings/],
    ['r', /\/reports/],
  ] as const) {
    await page.keyboard.press('g')
    await page.keyboard.press(key)
    await expect(page).toHaveURL(address)
    await settled(page)
  }
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'Genvejstaster' })
  await expect(sheet.getByText('Rapporter')).toBeVisible()
})

test('a meeting is found by what it takes up, a status report by its title', async ({ page }) => {
  await openPalette(page)
  await page.keyboard.type('bygninger mileparken registrering')
  const meetings = palette(page).getByRole('group', { name: 'Møder' }).getByRole('option')
  await expect(meetings.first()).toContainText('august 2007')
  await meetings.first().click()
  await expect(page).toHaveURL(/\/meetings\/\d+/)
  await settled(page)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('opfølgning 2')
  const reports = palette(page).getByRole('group', { name: 'Opfølgninger' }).getByRole('option')
  await expect(reports.first()).toContainText('Opfølgning 2')
  await reports.first().click()
  await expect(page).toHaveURL(/\/status-reports\/2/)
})

test('what nothing fits is said, and odd input is no error', async ({ page }) => {
  await openPalette(page)
  await page.keyboard.type(`'; DROP TABLE x --`)
  await expect(palette(page).getByText(/Intet fundet for/)).toBeVisible()
})

test.describe('a member', () => {
  test.use({ role: 'member' })
  test('is not offered what may not be done', async ({ page }) => {
    await openPalette(page)
    await page.keyboard.type('ny aktivitet')
    await expect(palette(page).getByRole('option', { name: 'Ny aktivitet' })).toHaveCount(0)
  })
})

test('shortcuts go to pages and walk lists; ? shows them all', async ({ page }) => {
  await page.goto('/')
  await settled(page)
  await page.keyboard.press('g')
  await page.keyboard.press('a')
  await expect(page).toHaveURL(/\/activities/)
  await settled(page)
  const links = page.locator('main tbody tr a')
  // The address is the next page's before the page is.
  await links.nth(0).waitFor()
  await page.keyboard.press('j')
  await expect(links.nth(0)).toBeFocused()
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('k')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/activities\/\d/)
  await settled(page)
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'Genvejstaster' })
  await expect(sheet.getByText('Næste række')).toBeVisible()
})

test('shortcuts do not fire in a field, with a modifier, or when they are switched off', async ({
  page,
}) => {
  await page.goto('/activities')
  await settled(page)
  await page.getByRole('textbox', { name: /Status pr/ }).focus()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.locator('main h1').click()
  await page.keyboard.press('Alt+g')
  await page.keyboard.press('Shift+?')
  const sheet = page.getByRole('dialog', { name: 'Genvejstaster' })
  await sheet.getByRole('checkbox').uncheck()
  await page.keyboard.press('Escape')
  await page.reload()
  await settled(page)
  await page.keyboard.press('?')
  await page.keyboard.press('g')
  await page.keyboard.press('p')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page).toHaveURL(/\/activities/)
  await page.keyboard.press('Control+k')
  await expect(palette(page)).toBeVisible()
})

test('a view is kept, marked when the list differs, chosen again, shared and deleted', async ({
  page,
  browser,
}) => {
  const name = `Forsinkede ${Date.now()}`
  await page.goto('/activities?schedule=behind')
  await settled(page)
  const menu = (label: string | RegExp) => page.getByRole('button', { name: label })
  await menu('Visninger').click()
  await page.getByRole('button', { name: 'Gem som ny visning' }).click()
  await page.getByRole('textbox', { name: 'Navn på visningen' }).fill(name)
  await page.getByRole('checkbox', { name: 'Del med alle' }).check()
  await page.keyboard.press('Enter')
  await expect(menu(name).first()).toBeVisible()
  await page.getByRole('link', { name: 'Standardvisning' }).click()
  await expect(page).not.toHaveURL(/schedule/)
  await page.goto('/activities?schedule=behind&area=4')
  await settled(page)
  await menu(/^Visning/).click()
  await page.getByRole('link', { name }).click()
  await expect(page).toHaveURL(/schedule=behind$/)

  const context = await browser.newContext({ locale: 'da-DK' })
  const member = await context.newPage()
  await signInAs(member, 'member')
  await member.goto('/activities')
  await settled(member)
  await member.getByRole('button', { name: 'Visninger' }).click()
  await expect(member.getByRole('link', { name })).toContainText('Delt af')
  await expect(member.getByRole('button', { name: `Slet »${name}«` })).toHaveCount(0)
  await context.close()

  await menu(name).first().click()
  await page.getByRole('button', { name: `Slet »${name}«` }).click()
  await expect(page.getByText(`Visningen »${name}« er slettet.`).last()).toBeVisible()
})

for (const [width, colorScheme] of [
  [1440, 'light'],
  [360, 'light'],
  [1440, 'dark'],
] as const)
  test(`palette and help sheet have no axe finding at ${width} px, ${colorScheme}`, async ({
    page,
  }) => {
    test.slow()
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    const findings = () => axeFindings(page, 'dialog[open]')
    await openPalette(page)
    expect(await findings()).toEqual([])
    await page.keyboard.type('møde')
    await expect(palette(page).locator('mark').first()).toBeVisible()
    expect(await findings()).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Genvejstaster' })).toBeVisible()
    expect(await findings()).toEqual([])
  })
