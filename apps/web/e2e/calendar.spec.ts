import { expect, settled, test } from './pages.ts'
import { WORKED } from './servers.ts'

// A plan's dates in one's own calendar: by a secret address, which is told once and can be withdrawn.

test.use({ baseURL: WORKED, role: 'member' })

test('a calendar’s address is made, works without signing in, and is withdrawn', async ({
  page,
  playwright,
}) => {
  await page.goto('/meetings')
  await settled(page)
  await page.getByRole('button', { name: 'Abonnér på kalender' }).click()
  const dialog = page.getByRole('dialog', { name: 'Abonnér på kalender' })
  await expect(dialog.getByText('Du har ingen kalenderadresser.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Opret kalenderadresse' }).click()
  const address = await dialog
    .getByRole('textbox', { name: 'Din nye kalenderadresse' })
    .inputValue()

  const stranger = await playwright.request.newContext()
  const fetched = await stranger.get(address)
  expect(fetched.headers()['content-type']).toContain('text/calendar')
  const text = await fetched.text()
  expect(text).toMatch(/^BEGIN:VCALENDAR/)
  expect(text).toContain('Evaluering')

  await page.reload()
  await settled(page)
  await page.getByRole('button', { name: 'Abonnér på kalender' }).click()
  // It is told once: of what is kept nobody can read it.
  await expect(dialog.getByRole('table', { name: 'Kalenderadresser' })).toContainText('Hele planen')
  await expect(dialog.getByRole('textbox')).toHaveCount(0)
  await dialog.getByRole('button', { name: /^Tilbagekald adressen fra/ }).click()
  await page
    .getByRole('dialog', { name: /^Tilbagekald adressen fra/ })
    .getByRole('button', { name: 'Tilbagekald', exact: true })
    .click()
  await expect(dialog.getByText('Du har ingen kalenderadresser.')).toBeVisible()
  expect((await stranger.get(address)).status()).toBe(404)
  await stranger.dispose()
})

test.describe('an address that is withdrawn where it was made', () => {
  // Who else counts on having none is somebody else.
  test.use({ role: 'director' })

  test('is no longer on show', async ({ page }) => {
    await page.goto('/meetings')
    await settled(page)
    await page.getByRole('button', { name: 'Abonnér på kalender' }).click()
    const dialog = page.getByRole('dialog', { name: 'Abonnér på kalender' })
    await dialog.getByRole('button', { name: 'Opret kalenderadresse' }).click()
    const address = dialog.getByRole('textbox', { name: 'Din nye kalenderadresse' })
    await expect(address).toBeVisible()
    await dialog
      .getByRole('button', { name: /^Tilbagekald adressen fra/ })
      .first()
      .click()
    await page
      .getByRole('dialog', { name: /^Tilbagekald adressen fra/ })
      .getByRole('button', { name: 'Tilbagekald', exact: true })
      .click()
    await expect(address).toHaveCount(0)
  })
})
