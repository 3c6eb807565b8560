import { expect, settled, test } from './pages.ts'

// The as-of date: in the address, by slider, field and keys, and every figure follows.

test('moving the slider by keys moves the address and every figure', async ({ page }) => {
  await page.goto('/?asOf=2008-11-01')
  await settled(page)
  const slider = page.getByRole('slider', { name: 'Skæringsdato i planperioden' })
  await slider.focus()
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/asOf=2008-10-31/)
  await expect(slider).toHaveAttribute('aria-valuetext', /^31\.\soktober 2008$/)
  await expect(page.getByRole('main')).toContainText('121 dage')
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(page).toHaveURL(/asOf=2008-09-30/)
  await page.keyboard.press('Home')
  await expect(page).toHaveURL(/asOf=2007-01-01/)
  await expect(page.getByRole('main')).toContainText('790 dage')
  await page.keyboard.press('End')
  await expect(page).toHaveURL(/asOf=2009-12-31/)
})

for (const typed of ['1.7.2008', '1/7-2008', '1. juli 2008', '2008-07-01', '010708'])
  test(`reads ${typed} as the first of July`, async ({ page }) => {
    await page.goto('/')
    await settled(page)
    const field = page.getByRole('textbox', { name: /Status pr\./ })
    await field.fill(typed)
    await field.press('Enter')
    await expect(page).toHaveURL(/asOf=2008-07-01/)
    await expect(field).toHaveValue('01.07.2008')
  })

test('says in words what is wrong with a date, and keeps what was typed', async ({ page }) => {
  await page.goto('/')
  await settled(page)
  const field = page.getByRole('textbox', { name: /Status pr\./ })
  await field.fill('30.2.2008')
  await field.press('Enter')
  await expect(page.getByRole('alert')).toContainText('findes ikke i kalenderen')
  await expect(field).toHaveValue('30.2.2008')
  await expect(page).not.toHaveURL(/asOf/)
})

test('the browser’s back button goes back in time', async ({ page }) => {
  await page.goto('/?asOf=2008-03-31')
  await settled(page)
  await page.getByRole('link', { name: 'Aktiviteter', exact: true }).first().click()
  await expect(page).toHaveURL(/activities\?asOf=2008-03-31/)
  await page.goBack()
  await expect(page).toHaveURL(/\/\?asOf=2008-03-31/)
  await expect(page.getByRole('slider', { name: 'Skæringsdato i planperioden' })).toHaveAttribute(
    'aria-valuetext',
    /^31\.\smarts 2008$/,
  )
})

test('within and after the evaluation window the page says so', async ({ page }) => {
  await page.goto('/?asOf=2009-04-15')
  await settled(page)
  await expect(page.getByRole('main')).not.toContainText('om 0 dage')
  await page.goto('/?asOf=2009-12-31')
  await settled(page)
  await expect(page.getByRole('main')).not.toContainText('om 0 dage')
})

test('a date that cannot be is refused in words, with a way back', async ({
  page: clean,
  context,
}) => {
  await clean.close()
  const page = await context.newPage()
  await page.goto('/?asOf=2008-02-31')
  await expect(page.locator('main h1')).toBeVisible()
  await expect(page.getByRole('slider', { name: 'Skæringsdato i planperioden' })).toHaveAttribute(
    'aria-valuetext',
    /2008/,
  )
})
