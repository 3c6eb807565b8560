import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, settled, test } from './pages.ts'
import { WORKED } from './servers.ts'

// Documents for the agenda: read through, made in every format, taken along, thrown away.

test.use({ baseURL: WORKED, role: 'chair' })

const MINE = 'Dine dokumenter'

/** Has the document made; it is handed over by itself when it is ready. */
async function make(page: Page, format: string) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('group', { name: 'Hent dokumentet som' })
      .getByRole('button', { name: format })
      .click(),
  ])
  const bytes = await readFile(await file.path())
  return { name: file.suggestedFilename(), sign: bytes.toString('latin1', 0, 4) }
}

test('the status report is read through and taken along as PDF, Word and Excel', async ({
  page,
}) => {
  await page.goto('/reports')
  await settled(page)
  const preview = page.getByRole('article', { name: /^Dokumentet Statusrapport/ })
  await expect(preview).toContainText('Eksempeldata: opfølgningen er opdigtet.')
  await expect(preview.getByRole('table').first()).toBeVisible()

  for (const [format, ending, sign] of [
    ['PDF', 'pdf', '%PDF'],
    ['Word', 'docx', 'PK\u0003\u0004'],
    ['Excel', 'xlsx', 'PK\u0003\u0004'],
  ] as const) {
    const made = await make(page, format)
    expect(made.name).toBe(`Statusrapport pr. 1. november 2008, status pr. 2008-11-01.${ending}`)
    expect(made.sign).toBe(sign)
    const row = page
      .getByRole('table', { name: MINE })
      .getByRole('row', { name: new RegExp(`^Statusrapport.*${format}`) })
    await expect(row.getByRole('link', { name: 'Hent' })).toBeVisible()
  }
})

test('what was made is fetched again, and thrown away', async ({ page }) => {
  await page.goto('/reports?kind=before-meeting')
  await settled(page)
  await make(page, 'Word')
  const row = page.getByRole('table', { name: MINE }).getByRole('row', { name: 'Før mødet' })
  const [again] = await Promise.all([
    page.waitForEvent('download'),
    row.getByRole('link', { name: 'Hent' }).click(),
  ])
  expect(again.suggestedFilename()).toBe('Før mødet, status pr. 2008-11-01.docx')
  await row.getByRole('button', { name: 'Fjern: Før mødet' }).click()
  await expect(row).toHaveCount(0)
})

test.describe('a list that cannot be read', () => {
  test.use({ refusals: /status of 503/ })

  test('is told, and tried again', async ({ page }) => {
    await page.route('**/documents', (route) => route.fulfill({ status: 503 }))
    await page.goto('/reports')
    await settled(page)
    const mine = page.getByRole('region', { name: MINE })
    await expect(mine.getByRole('alert')).toBeVisible()
    await page.unroute('**/documents')
    await mine.getByRole('button', { name: 'Prøv igen' }).click()
    await expect(mine.getByRole('alert')).toHaveCount(0)
  })
})
