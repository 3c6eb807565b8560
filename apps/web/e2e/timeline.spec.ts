import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, settled, test } from './pages.ts'
import { WORKED } from './servers.ts'

// The plan over time: what is drawn is said too, the view is kept in the address, and the secretariat moves dates.

const AS_OF = 'asOf=2008-11-01'
const region = (page: Page) => page.getByRole('treegrid', { name: /^Tidsplan med/ })
const line = (page: Page, name: RegExp) => region(page).getByRole('row', { name })
const open = async (page: Page, search: string): Promise<void> => {
  await page.goto(`/timeline?${AS_OF}&${search}`)
  await settled(page)
}

test('is in the main menu, and has every activity under its area', async ({ page }) => {
  await page.goto('/')
  await settled(page)
  await page.getByRole('link', { name: 'Tidsplan', exact: true }).click()
  await settled(page)
  await expect(page).toHaveURL(/\/timeline/)
  await expect(page.getByRole('main')).toContainText('33 aktiviteter')
  // Every line, the areas' and sub-areas' with them, and the axis.
  await expect(region(page)).toHaveAttribute('aria-rowcount', '44')
  await expect(region(page).getByRole('button', { name: /1 ?Globalisering/ })).toHaveAttribute(
    'aria-expanded',
    'true',
  )
})

test('says of each kind of timing what is drawn', async ({ page }) => {
  await open(page, 'area=7')
  await expect(line(page, /^7\.3/)).toContainText(
    'Planperioden, 1. jan. 2007 – 31. dec. 2009, træder i stedet',
  )
  await expect(line(page, /^7\.4/)).toContainText('Løbende, uden slutdato')
  await expect(line(page, /^7\.1/)).toContainText('2008: 11 af ca. 15 møder')
  await expect(line(page, /^7\.3/)).toContainText(/Delmål med frist .*, nået .*: Koncept i udkast/)
  await expect(line(page, /^7\.3/)).toContainText(/Delmål overskredet, frist .*: Prøvekursus holdt/)
  await expect(line(page, /^7\.3/)).toContainText('Delmål med frist 30. apr. 2009: Koncept')
  await expect(page.getByRole('main')).toContainText('Evaluering, forår 2009')
  await expect(page.getByRole('main')).toContainText('Planperioden træder i stedet, fordi')
})

test('keeps the time scale and the folded areas in the address', async ({ page }) => {
  await open(page, '')
  await page.getByText('Måneder', { exact: true }).click()
  await expect(page).toHaveURL(/zoom=months/)
  await expect(page.getByRole('radio', { name: 'Måneder' })).toBeChecked()
  await region(page)
    .getByRole('button', { name: /3 ?Regionale samarbejder/ })
    .click()
  await expect(page).toHaveURL(/folded=3/)
  await expect(line(page, /3\.1\.1/)).toHaveCount(0)
  await page.reload()
  await settled(page)
  await expect(line(page, /3\.1\.1/)).toHaveCount(0)
  await expect(page.getByRole('radio', { name: 'Måneder' })).toBeChecked()
})

test('opens closer in time with the as-of date in the middle', async ({ page }) => {
  await open(page, 'zoom=months')
  const at = await region(page).evaluate((element) => [element.scrollLeft, element.scrollWidth])
  expect(at[0]).toBeGreaterThan((at[1] ?? 0) / 3)
})

test('is filtered as the list of activities is', async ({ page }) => {
  await open(page, 'schedule=behind')
  await expect(page.getByRole('main')).toContainText('5 af 33 aktiviteter')
  await page.getByRole('button', { name: /Fjern filteret.*Bagud/ }).click()
  await expect(page.getByRole('main')).toContainText('33 aktiviteter')
  await open(page, 'q=zzzz')
  await expect(page.getByRole('main')).toContainText('Ingen aktiviteter passer')
})

test('is walked by arrows, zoomed by + and −, and left by Enter to an activity', async ({
  page,
}) => {
  await open(page, 'area=7')
  await region(page)
    .getByRole('button', { name: /Erhvervsservice/ })
    .focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('link', { name: /^7\.1/ })).toBeFocused()
  await page.keyboard.press('End')
  await expect(page.getByRole('link', { name: /^7\.5/ })).toBeFocused()
  await page.keyboard.press('+')
  await expect(page).toHaveURL(/zoom=quarters/)
  const before = await region(page).evaluate((element) => element.scrollLeft)
  await page.keyboard.press('ArrowRight')
  await expect
    .poll(() => region(page).evaluate((element) => element.scrollLeft))
    .toBeGreaterThan(before)
  await page.keyboard.press('-')
  await expect(page).not.toHaveURL(/zoom/)
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(region(page).getByRole('button', { name: /Erhvervsservice/ })).toHaveAttribute(
    'aria-expanded',
    'false',
  )
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/activities\/7\.2/)
})

test('has the same as a table, and as a file', async ({ page }) => {
  await open(page, 'area=7')
  await page.getByRole('button', { name: 'Vis datatabel' }).click()
  const table = page.getByRole('table', { name: /Tidsplanen som tabel/ })
  await expect(table.getByRole('row')).toHaveCount(6)
  await expect(table).toContainText('11 af ca. 15 møder')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Hent CSV' }).click(),
  ])
  const text = await readFile(await download.path(), 'utf8')
  expect(text.startsWith('\uFEFF')).toBe(true)
  expect(text.trimEnd().split('\r\n')).toHaveLength(6)
  expect(text).toContain('2007-01-01;2009-12-31')
})

test('has all lines on paper, whatever is in view or folded', async ({ page }) => {
  await open(page, 'folded=1,2,3,4,5,6,7')
  await page.emulateMedia({ media: 'print' })
  const paper = page.getByRole('table', { name: /^Tidsplan med 33/ })
  await expect(paper.getByRole('row')).toHaveCount(44)
  await page.emulateMedia({ media: 'screen' })
  await expect(paper).toHaveCount(0)
})

test.describe('a reader', () => {
  test.use({ role: 'member' })

  test('has neither grips nor fields for dates', async ({ page }) => {
    await open(page, 'area=6')
    await expect(line(page, /6\.1/)).toBeVisible()
    await expect(page.getByRole('button', { name: /Ret datoer/ })).toHaveCount(0)
    await page.getByRole('link', { name: /^6\.1/ }).press('F2')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })
})

test.describe('where others may change the plan', () => {
  test.use({ baseURL: WORKED })

  test('the secretariat gives an activity dates of its own, drags and moves them, and takes all back', async ({
    page,
  }) => {
    await open(page, 'area=6')
    // Other tests give 6.2 dates.
    const moved = line(page, /6\.3/)
    const told = (text: string | RegExp) =>
      expect(page.getByRole('paragraph').filter({ hasText: text })).toBeVisible()

    await page.getByRole('link', { name: /^6\.3/ }).press('F2')
    const dialog = page.getByRole('dialog', { name: 'Datoer for 6.3' })
    await dialog.getByLabel('Start').fill('1.3.2008')
    await dialog.getByLabel('Slut').fill('31.8.2008')
    await dialog.getByRole('button', { name: 'Giv egne datoer' }).click()
    await expect(dialog).toHaveCount(0)
    await expect(moved).toContainText('1. mar. 2008 – 31. aug. 2008')

    const end = moved.locator('[data-grip=end]')
    // Not at the foot of the page, where it is told what was done.
    await end.evaluate((element) => element.scrollIntoView({ block: 'center' }))
    const grip = await end.boundingBox()
    if (grip === null) throw new Error('nothing to take hold of')
    const [x, y] = [grip.x + 8, grip.y + grip.height / 2]
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 60, y, { steps: 4 })
    await page.mouse.up()
    // The drag's own message: that of the dates before begins alike, and so does its undo.
    await told(/6\.3\sløber\snu\s1\.\smar\.\s2008\s–\s(?!31\.)/)
    await expect(moved).not.toContainText('31. aug. 2008')
    await expect(page).toHaveURL(/timeline/)
    await page.getByRole('button', { name: 'Fortryd' }).click()
    await expect(moved).toContainText('1. mar. 2008 – 31. aug. 2008')

    const name = page.getByRole('link', { name: /^6\.3/ })
    await name.focus()
    await page.keyboard.down('Shift')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.up('Shift')
    await told('6.3 løber nu 3. mar. 2008 – 2. sep. 2008')
    await expect(moved).toContainText('3. mar. 2008 – 2. sep. 2008')

    // By Ctrl+Z the last move, then the dates of its own: the plan's period stands in again.
    await page.keyboard.press('Control+z')
    await expect(moved).toContainText('1. mar. 2008 – 31. aug. 2008')
    await page.keyboard.press('Control+z')
    await expect(moved).toContainText('Planperioden, 1. jan. 2007')
  })

  test.describe('and at the same moment', () => {
    test.use({ refusals: /status of 412/ })

    test('a milestone is dragged, and one chooses where it was moved by another meanwhile', async ({
      page,
    }) => {
      const api = '/api/v1/plans/erhvervspolitik-2007-2009/activities/6.3/milestones'
      const title = 'Platformen etableret'
      await open(page, 'area=6')
      const moved = line(page, /6\.3/)
      const diamond = moved.locator('[data-milestone]').last()
      await diamond.evaluate((element) => element.scrollIntoView({ block: 'center' }))
      const at = await diamond.boundingBox()
      if (at === null) throw new Error('nothing to take hold of')
      await page.mouse.move(at.x + 12, at.y + 12)
      await page.mouse.down()
      await page.mouse.move(at.x + 72, at.y + 12, { steps: 4 })
      await page.mouse.up()
      const told = page.getByRole('paragraph').filter({ hasText: `»${title}« har nu frist` })
      await expect(told).toBeVisible()
      await expect(moved).not.toContainText('frist 29. maj 2009')
      await page.getByRole('button', { name: 'Fortryd' }).click()
      await expect(moved).toContainText('frist 29. maj 2009')

      await page.getByRole('link', { name: /^6\.3/ }).press('F2')
      const dialog = page.getByRole('dialog', { name: 'Datoer for 6.3' })
      await dialog.getByRole('textbox', { name: `Frist for »${title}«` }).fill('1.9.2009')
      let isFirst = true
      await page.route('**/milestones/*', async (route) => {
        const { items } = (await (await page.request.get(api)).json()) as {
          items: { id: number; title: string; version: number }[]
        }
        const found = items.find((one) => one.title === title)
        if (isFirst && found)
          await page.request.patch(`${api}/${found.id}`, {
            data: { dueDate: '2009-05-15' },
            headers: { 'if-match': `"v${found.version}"` },
          })
        isFirst = false
        await route.continue()
      })
      await dialog.getByRole('button', { name: `Gem frist for »${title}«` }).click()
      const choice = page.getByRole('dialog', { name: 'Vælg, hvad der skal gælde' })
      await expect(choice).toContainText('15. maj 2009')
      await choice.getByRole('radio', { name: 'Din version' }).check()
      await choice.getByRole('button', { name: 'Gem det valgte' }).click()
      await page.keyboard.press('Escape')
      await expect(moved).toContainText('frist 1. sep. 2009')
    })
  })
})
