import type { Page } from '@playwright/test'
import type { Role } from '@koreplan/domain'
import { axeFindings } from './axe.ts'
import { expect, PAGES, PAGES_OF, settled, test } from './pages.ts'

// Every page, in both languages, wide and narrow, light and dark: no finding of axe, nothing cut off.

const LOOKS = [
  [1440, 'light'],
  [820, 'light'],
  [360, 'light'],
  [1440, 'dark'],
] as const

async function inEnglish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await settled(page)
}

/** What is wrong with the page as it stands, at any width and in the dark. */
async function faults(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const [width, colorScheme] of LOOKS) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme })
    await settled(page)
    const over = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return scrollWidth - clientWidth
    })
    if (over > 0) found.push(`${over} px cut off at ${width}`)
    // Between the widths at which a page is laid out anew, axe finds nothing new.
    if (width !== 820) found.push(...(await axeFindings(page)))
  }
  return found
}

for (const [name, address] of Object.entries(PAGES))
  for (const language of ['da', 'en'] as const)
    test(`${name} in ${language} has no axe finding and is not cut off, at any width, light or dark`, async ({
      page,
    }) => {
      await page.goto(address)
      await settled(page)
      if (language === 'en') await inEnglish(page)
      expect(await faults(page)).toEqual([])
    })

for (const [who, pages] of Object.entries(PAGES_OF))
  test.describe(`what ${who} alone sees`, () => {
    test.use({
      role: who === 'nobody' ? null : (who as Role),
      // A link that is spent is refused.
      refusals: who === 'nobody' ? /status of 410/ : null,
    })

    for (const [name, address] of Object.entries(pages))
      test(`${name} has no axe finding and is not cut off, in both languages`, async ({ page }) => {
        await page.goto(address)
        await settled(page)
        expect(await faults(page)).toEqual([])
        await page.setViewportSize({ width: 1440, height: 900 })
        await inEnglish(page)
        expect(await faults(page)).toEqual([])
      })
  })
