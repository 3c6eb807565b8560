import { readFile } from 'node:fs/promises'
import { expect, settled, signInAs, test } from './pages.ts'

// The list of activities: filter, sort and columns live in the address, and the CSV honours them.

test('filters from the address are shown, can be taken away, and the count says how many', async ({
  page,
}) => {
  await page.goto('/activities?schedule=behind')
  await settled(page)
  await expect(page.getByRole('main')).toContainText('5 af 33 aktiviteter')
  await page.getByRole('button', { name: /Fjern filteret.*Bagud/ }).click()
  await expect(page).not.toHaveURL(/schedule/)
  await expect(page.getByRole('main')).toContainText('33 aktiviteter')
})

test('sorting by a heading is kept in the address and told to screen readers', async ({ page }) => {
  await page.goto('/activities')
  await settled(page)
  await page
    .getByRole('columnheader', { name: /Fremdrift/ })
    .getByRole('button')
    .click()
  await expect(page).toHaveURL(/sort=/)
  await expect(page.getByRole('columnheader', { name: /Fremdrift/ })).toHaveAttribute(
    'aria-sort',
    /ascending|descending/,
  )
})

test('words find activities, and none found says what to do', async ({ page }) => {
  await page.goto('/activities?q=fair')
  await settled(page)
  await expect(page.getByRole('link', { name: /Fair/ }).first()).toBeVisible()
  await page.goto('/activities?q=zzzz')
  await settled(page)
  await expect(page.getByRole('main')).toContainText('Ingen aktiviteter passer')
})

test('the CSV holds what the page shows', async ({ page }) => {
  await page.goto('/activities?schedule=behind&asOf=2008-11-01')
  await settled(page)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /Hent CSV/ }).click(),
  ])
  const text = await readFile(await download.path(), 'utf8')
  expect(text.startsWith('\uFEFF')).toBe(true)
  expect(text.trimEnd().split('\n')).toHaveLength(6)
})

test('an activity nobody has reported on shows no percent', async ({ page }) => {
  await page.goto('/activities/4.4')
  await settled(page)
  await expect(page.getByRole('main')).toContainText('Ikke rapporteret')
  await expect(page.getByRole('main')).not.toContainText(/(^|\s)0\s%[^.]/)
})

test('an activity tells that the plan’s period stands in for dates of its own', async ({
  page,
}) => {
  await page.goto('/activities/1.1')
  await settled(page)
  await expect(page.getByRole('main')).toContainText(/planperioden/i)
})

test('a recurring duty is counted against its year’s target', async ({ page }) => {
  await page.goto('/activities/7.1?asOf=2008-11-01')
  await settled(page)
  const main = page.getByRole('main')
  await expect(main).toContainText('ca. 15')
  await expect(main).toContainText('12,5')
  await expect(main).toContainText('73')
})

test('a number that is not there is refused in words', async ({ browser }) => {
  const page = await browser.newPage()
  await signInAs(page, 'member')
  await page.goto('/activities/9.9')
  await expect(page.getByRole('main')).toContainText('9.9')
  await expect(page.getByRole('main')).toContainText(/ingen aktivitet/i)
})
