import { axeFindings } from './axe.ts'
import { expect, PAGES, settled, test } from './pages.ts'

// Every page, in both languages, wide and narrow, light and dark: no finding of axe, nothing cut off.

const LANGUAGES = { da: 'English', en: 'Dansk' } as const

for (const [name, address] of Object.entries(PAGES))
  for (const language of ['da', 'en'] as const)
    test(`${name} in ${language} has no axe finding, wide, narrow or dark`, async ({ page }) => {
      await page.goto(address)
      await settled(page)
      if (language === 'en') {
        await page.getByRole('button', { name: LANGUAGES.da }).click()
        await expect(page.locator('html')).toHaveAttribute('lang', 'en')
        await settled(page)
      }
      for (const [width, colorScheme] of [
        [1440, 'light'],
        [360, 'light'],
        [1440, 'dark'],
      ] as const) {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme })
        await settled(page)
        expect(await axeFindings(page)).toEqual([])
      }
    })

for (const [name, address] of Object.entries(PAGES))
  test(`${name} is not cut off at any width`, async ({ page }) => {
    for (const width of [360, 820, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(address)
      await settled(page)
      const over = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        return scrollWidth - clientWidth
      })
      expect([name, width, Math.max(0, over)]).toEqual([name, width, 0])
    }
  })
