import { expect, settled, test } from './pages.ts'

// The pool: its account adds up to the øre, voided lines stay, overspending is named.

test('the account, area by area, adds up to the pool', async ({ page }) => {
  await page.goto('/pool?asOf=2008-11-01')
  await settled(page)
  const main = page.getByRole('main')
  for (const amount of ['400.000', '267.793,50', '55.374,00', '132.206,50', '76.832,50'])
    await expect(main).toContainText(amount)
})

test('an overspent commitment is named with its amount', async ({ page }) => {
  await page.goto('/pool?asOf=2008-11-01')
  await settled(page)
  await expect(page.getByRole('main')).toContainText('3.312,50')
  await expect(page.getByRole('main')).toContainText(/overskredet/i)
})

test('the ledger is filtered by kind, payee and period, and the address keeps it', async ({
  page,
}) => {
  await page.goto('/pool?kind=void&asOf=2008-11-01')
  await settled(page)
  await expect(page.getByRole('main')).toContainText('Tilbageførsel')
  await page.getByLabel('Art', { exact: true }).selectOption({ label: 'Forbrug' })
  await page.getByLabel('Modtager').fill('kursuslokaler')
  await page.getByLabel('Fra og med').fill('1.6.2008')
  await expect(page).toHaveURL(/payee=kursuslokaler/)
  await expect(page).toHaveURL(/from=2008-06-01/)
  await expect(page.getByText('1 postering', { exact: true })).toBeVisible()
})

test('before the plan nothing is used, and the page says so', async ({ page }) => {
  await page.goto('/pool?asOf=2006-12-31')
  await settled(page)
  await expect(page.getByRole('main')).toContainText('400.000')
  await expect(page.getByRole('main')).toContainText(/urørt|intet forbrug|ikke brugt/i)
})
