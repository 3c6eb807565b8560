import { expect, settled, test } from './pages.ts'

// The committee chair, ten minutes before a meeting: reads, moves the date, prints.

test.beforeEach(async ({ page }) => {
  await page.goto('/')
  await settled(page)
})

test('sees at once how far the plan is, how long to the evaluation and what is left of the pool', async ({
  page,
}) => {
  const main = page.getByRole('main')
  await expect(page).toHaveTitle(/Overblik/)
  await expect(main).toContainText('63 %')
  await expect(main).toContainText('forventet 61 %')
  await expect(main).toContainText('26 af 27')
  await expect(main).toContainText('120 dage')
  await expect(main).toContainText('76.832,50 kr.')
  await expect(page.getByText('opfølgningen er opdigtet').first()).toBeVisible()
})

test('sees an area without timetable say so, and never 0 %', async ({ page }) => {
  const chart = page.getByRole('figure').filter({ hasText: 'National og regional' }).first()
  await expect(chart).toContainText('uden tidsplan')
})

test('reads what needs attention with its reason, the most urgent first', async ({ page }) => {
  const list = page.getByRole('region', { name: /Kræver opmærksomhed/ })
  const first = list.getByRole('listitem').first()
  await expect(first).toContainText('3.2.2')
  await expect(first).toContainText('3.312,50 kr.')
})

test('goes from an area’s bar to the area, and the date goes along', async ({ page }) => {
  await page.goto('/?asOf=2008-06-30')
  await settled(page)
  await page
    .getByRole('link', { name: /Bæredygtig udvikling/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/areas\/4\?asOf=2008-06-30/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bæredygtig udvikling')
})

test('has the same figures as a table beside each chart', async ({ page }) => {
  const figure = page.getByRole('figure').first()
  await figure.getByRole('button', { name: 'Vis datatabel' }).click()
  const table = figure.getByRole('table')
  await expect(table.getByRole('row')).toHaveCount(8)
  await expect(table).toContainText('Globalisering')
})

test('takes a chart along as CSV, SVG and PNG', async ({ page }) => {
  const figure = page.getByRole('figure').first()
  for (const [choice, ending] of [
    [/CSV/, '.csv'],
    [/SVG/, '.svg'],
    [/PNG/, '.png'],
  ] as const) {
    await figure.getByRole('button', { name: /Hent eller del/ }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: choice }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(new RegExp(`\\${ending}$`))
  }
})
