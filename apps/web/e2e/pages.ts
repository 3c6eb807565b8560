import { test as base, type Page } from '@playwright/test'

export { expect } from '@playwright/test'

/** Every page that there is, by what it is for. */
export const PAGES = {
  overview: '/',
  area: '/areas/4',
  areaWithSubAreas: '/areas/3',
  areaWithoutTimetable: '/areas/2',
  activities: '/activities',
  activity: '/activities/4.2',
  recurringActivity: '/activities/7.1',
  pool: '/pool',
} as const

/** A page on which no error may be logged: no exception, no refused script or style, no missing file. */
export const test = base.extend<{ page: Page }>({
  page: async ({ page }, use) => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
    await use(page)
    base.expect(errors).toEqual([])
  },
})

/** Waits until nothing on the page is still being fetched. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1').waitFor()
  await base.expect(page.locator('main [aria-busy=true]')).toHaveCount(0)
  await page.waitForLoadState('networkidle')
}
