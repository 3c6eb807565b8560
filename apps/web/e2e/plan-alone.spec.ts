import { expect, PAGES, settled, test } from './pages.ts'
import { ALONE } from './servers.ts'

// The real plan without follow-up: nothing is reported, and that is not 0 %.

test.use({ baseURL: ALONE })

test('nothing is reported, nothing is 0 %, the pool is untouched and says so', async ({ page }) => {
  await page.goto('/?asOf=2008-11-01')
  await settled(page)
  const main = page.getByRole('main')
  await expect(main).toContainText(/ikke rapporteret/i)
  await expect(main).toContainText(/urørt/i)
  await expect(main).toContainText('400.000 kr.')
  for (const text of await main.getByText(/^0\s?%$/).all())
    // Only the scale of an axis may read 0 %.
    expect(await text.evaluate((node) => node.closest('svg') !== null)).toBe(true)
})

test('no page says that it shows example data', async ({ page }) => {
  for (const address of Object.values(PAGES)) {
    await page.goto(address)
    await settled(page)
    await expect(page.getByText('Eksempeldata')).toHaveCount(0)
  }
})

test('what the plan does not say is “ikke fastlagt”', async ({ page }) => {
  await page.goto('/activities/1.1')
  await settled(page)
  await expect(page.getByRole('main')).toContainText(/ikke fastlagt/i)
})
