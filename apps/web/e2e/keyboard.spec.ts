import { expect, settled, test } from './pages.ts'

// By keyboard alone.

test('the first Tab offers to skip to the content, and Enter does it', async ({ page }) => {
  await page.goto('/')
  await settled(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Gå til indholdet' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test('search is opened by /, walked by arrows and left by Enter to an activity', async ({
  page,
}) => {
  await page.goto('/?asOf=2008-06-30')
  await settled(page)
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('fair')
  await expect(page.getByRole('option', { name: /^4\.4 / })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/activities\/4\.4\?asOf=2008-06-30/)
})

test('search has come before anybody opens it', async ({ page }) => {
  await page.goto('/activities')
  await settled(page)
  await expect
    .poll(() =>
      page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .some(({ name }) => /\/palette-[^/]*\.js$/.test(name)),
      ),
    )
    .toBe(true)
})

test('every stop of the Tab key is visible and shows that it has the focus', async ({ page }) => {
  await page.goto('/activities')
  await settled(page)
  for (let stop = 0; stop < 30; stop++) {
    await page.keyboard.press('Tab')
    const shown = await page.evaluate(() => {
      const focused = document.activeElement
      if (focused === null || focused === document.body) return null
      const { width, height } = focused.getBoundingClientRect()
      const { outlineStyle, boxShadow } = getComputedStyle(focused)
      return width > 0 && height > 0 && (outlineStyle !== 'none' || boxShadow !== 'none')
    })
    expect([stop, shown]).not.toEqual([stop, false])
  }
})

test('the language is switched and remembered', async ({ page }) => {
  await page.goto('/')
  await settled(page)
  await page.getByRole('button', { name: 'English' }).press('Enter')
  await expect(page.getByRole('link', { name: 'Overview' })).toBeVisible()
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('link', { name: 'Activities' }).first()).toBeVisible()
})
