import { chromium, expect as soon, type FullConfig } from '@playwright/test'
import { axeFindings } from './axe.ts'
import { settled } from './pages.ts'
import { ADMINISTRATOR, ALONE } from './servers.ts'

// The configuration's patience is that of tests, which this is not.
const expect = soon.configure({ timeout: 30_000 })

/** The plan alone has no accounts to choose from: its first one is made as its operator would, on the page. */
export default async function makeAdministrator({ projects }: FullConfig): Promise<void> {
  const browser = await chromium.launch(projects[0]?.use.launchOptions)
  const page = await browser.newPage({ baseURL: ALONE, locale: 'da-DK' })
  await page.goto('/')
  await expect(page.getByText('Der er ingen administrator endnu.')).toBeVisible()
  await page.goto(`/setup?code=${process.env['KOREPLAN_SETUP_CODE']}`)
  await settled(page)
  await page.getByLabel('Navn').fill('Administrator')
  await page.getByLabel('E-mail').fill(ADMINISTRATOR.email)
  await page.getByLabel('Adgangskode', { exact: true }).fill(ADMINISTRATOR.password)
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Opret administrator' }).click()
  await expect(page.getByRole('button', { name: 'Logget ind som Administrator' })).toBeVisible()
  await browser.close()
}
