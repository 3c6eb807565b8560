import { expect, settled, test } from './pages.ts'

test.describe('the executive board’s page', () => {
  test.use({ role: 'director' })

  test('is where a director begins, and the overview is one step away', async ({ page }) => {
    await page.goto('/')
    await expect(page).toHaveURL(/\/board$/)
    await expect(page).toHaveTitle(/^Direktionens overblik/)
    const table = page.getByRole('table', { name: 'Penge, timer og fremdrift pr. indsatsområde' })
    await expect(table.getByRole('row')).toHaveCount(9)
    await page.getByRole('link', { name: 'Overblik', exact: true }).click()
    await expect(page).toHaveURL(/\/$/)
    // A link that somebody sent leads where it says.
    await page.goto('/?asOf=2008-06-30')
    await expect(page).toHaveURL(/\/\?asOf=2008-06-30$/)
  })

  test('is one A4 on paper', async ({ page }) => {
    await page.goto('/board?asOf=2008-11-01')
    await settled(page)
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  })
})

test('everybody else begins with the overview', async ({ page }) => {
  await page.goto('/')
  await settled(page)
  await expect(page).toHaveURL(/\/$/)
  await expect(page.getByRole('link', { name: 'Direktion' })).toHaveCount(0)
})
