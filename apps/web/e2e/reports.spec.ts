import type { Browser, Page } from '@playwright/test'
import type { Role } from '@koreplan/domain'
import { expect, settled, signInAs, test } from './pages.ts'
import { WORKED } from './servers.ts'

// What a contact person reports and the secretariat decides; milestones, counts, comments, files, history.

test.use({ baseURL: WORKED })

/** A page of somebody else, in a browser of its own. */
async function another(browser: Browser, role: Role): Promise<Page> {
  const context = await browser.newContext({ locale: 'da-DK' })
  const page = await context.newPage()
  await signInAs(page, role)
  return page
}

async function report(page: Page, { percent, words }: { percent: string; words: string }) {
  await page.getByRole('button', { name: 'Ny statusopdatering' }).click()
  const form = page.getByRole('form', { name: 'Ny statusopdatering' })
  await expect(form.getByRole('textbox', { name: 'Dato' })).toBeFocused()
  await form.getByRole('textbox', { name: 'Fremdrift i procent' }).fill(percent)
  await form.getByRole('textbox', { name: 'Hvad er der sket?' }).fill(words)
  return form
}

const standing = (page: Page) => page.getByLabel('Status pr. 1. november 2008', { exact: true })

test('a contact person’s update waits, is returned with a reason, sent again and approved', async ({
  page,
  browser,
}) => {
  const contact = await another(browser, 'unit_contact')
  await contact.goto('/activities/4.3')
  await settled(contact)
  const before = await contact
    .getByText(/\d+\s%\s\(forventet/)
    .first()
    .textContent()
  const first = await report(contact, { percent: '44', words: 'Først.' })
  await expect(first).toContainText('tæller, når den er godkendt')
  await first.getByRole('button', { name: 'Send til godkendelse' }).click()
  await expect(contact.getByText('Afventer godkendelse')).toBeVisible()
  await expect(contact.getByText(before ?? '').first()).toBeVisible()

  await page.goto('/inbox')
  await settled(page)
  const waiting = page.getByRole('listitem').filter({ hasText: 'Først.' })
  await waiting.getByRole('button', { name: /Send retur/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Send statusopdateringen retur' })
  await dialog.getByRole('textbox', { name: 'Begrundelse' }).fill('Skriv også hvorfor.')
  await dialog.getByRole('button', { name: 'Send retur' }).click()
  await expect(waiting).toHaveCount(0)

  await contact.goto('/inbox')
  await settled(contact)
  await expect(contact.getByRole('main')).toContainText('Skriv også hvorfor.')
  await contact.goto('/activities/4.3')
  await settled(contact)
  const again = await report(contact, { percent: '44', words: 'Fordi **aftalen** er klar.' })
  await again.getByRole('button', { name: 'Send til godkendelse' }).click()
  await expect(contact.getByText('Afventer godkendelse')).toBeVisible()

  await page.goto('/inbox')
  await settled(page)
  await page
    .getByRole('listitem')
    .filter({ hasText: 'er klar.' })
    .getByRole('button', { name: /^Godkend/ })
    .click()
  await contact.goto('/activities/4.3')
  await settled(contact)
  await expect(contact.getByText('44 % (forventet').first()).toBeVisible()
  await expect(contact.locator('strong', { hasText: 'aftalen' })).toBeVisible()
  await contact.context().close()
})

test('a contact person is offered no form on another unit’s activity', async ({ browser }) => {
  const contact = await another(browser, 'unit_contact')
  await contact.goto('/activities/7.2')
  await settled(contact)
  await expect(contact.getByRole('button', { name: 'Ny statusopdatering' })).toHaveCount(0)
  await contact.context().close()
})

test('what cannot be is said beside its field, and what was typed stays', async ({ browser }) => {
  // A page of its own: the browser logs the refusal as an error.
  const page = await another(browser, 'secretariat')
  await page.goto('/activities/5.1')
  await settled(page)
  const form = await report(page, { percent: '140', words: 'Teksten bliver.' })
  await form.getByRole('button', { name: 'Gem' }).click()
  await expect(form).toContainText('Må højst være 100')
  await expect(form.getByRole('textbox', { name: 'Hvad er der sket?' })).toHaveValue(
    'Teksten bliver.',
  )
})

test('a text that was not sent is offered again after a reload', async ({ page }) => {
  await page.goto('/activities/5.2')
  await settled(page)
  const form = await report(page, { percent: '12', words: 'Halvt skrevet' })
  await form.getByRole('textbox', { name: 'Hvad er der sket?' }).press('Escape')
  await page.reload()
  await settled(page)
  await page.getByRole('button', { name: 'Ny statusopdatering' }).click()
  await page.getByRole('button', { name: 'Fortsæt kladden' }).click()
  await expect(page.getByRole('textbox', { name: 'Hvad er der sket?' })).toHaveValue(
    'Halvt skrevet',
  )
})

test('a recurring duty is counted in one click, and taken back by Ctrl+Z', async ({ page }) => {
  await page.goto('/activities/7.1')
  await settled(page)
  const row = page.getByRole('table').first().getByRole('row', { name: /2008/ })
  const counted = Number(await row.getByRole('cell').first().textContent())
  await page
    .getByRole('button', { name: /^Registrér én til/ })
    .first()
    .click()
  await expect(row.getByRole('cell').first()).toHaveText(String(counted + 1))
  await page.getByRole('main').click({ position: { x: 5, y: 5 } })
  await page.keyboard.press('Control+z')
  await expect(row.getByRole('cell').first()).toHaveText(String(counted))
})

test('a milestone is made, reached and not reached after all', async ({ page }) => {
  await page.goto('/activities/6.1')
  await settled(page)
  await page.getByRole('button', { name: 'Nyt delmål' }).click()
  const form = page.getByRole('form', { name: 'Nyt delmål' })
  await form.getByRole('textbox', { name: 'Titel' }).fill('Rapporten er trykt')
  await form.getByRole('textbox', { name: 'Frist' }).fill('1/12-2008')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('button', { name: 'Markér som nået: Rapporten er trykt' }).click()
  const undone = page.getByRole('button', { name: 'Ikke nået alligevel: Rapporten er trykt' })
  await undone.click()
  await expect(
    page.getByRole('button', { name: 'Markér som nået: Rapporten er trykt' }),
  ).toBeVisible()
})

test('a comment mentions somebody, who finds it in the inbox', async ({ page, browser }) => {
  await page.goto('/activities/6.2')
  await settled(page)
  await page.getByRole('button', { name: 'Skriv en kommentar' }).click()
  const form = page.getByRole('form', { name: 'Skriv en kommentar' })
  await form.getByRole('textbox', { name: 'Kommentar' }).fill('Hvad siger udvalget,')
  await form.getByRole('combobox', { name: 'Nævn en person' }).selectOption({
    label: 'Udvalgsformand (eksempel)',
  })
  await form.getByRole('button', { name: 'Send kommentar' }).click()
  await expect(page.getByText('Nævnt: Udvalgsformand (eksempel)')).toBeVisible()

  const chair = await another(browser, 'chair')
  await chair.goto('/inbox')
  await settled(chair)
  await expect(chair.getByRole('main')).toContainText('Hvad siger udvalget,')
  await chair.getByRole('button', { name: 'Markér som set' }).first().click()
  await expect(chair.getByRole('main')).not.toContainText('Hvad siger udvalget,')
  await chair.context().close()
})

test('a file is taken by its content, saved as it was, and leaves a trace when removed', async ({
  page,
}) => {
  await page.goto('/activities/6.3')
  await settled(page)
  const add = page.getByLabel('Vedlæg filer')
  const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF')
  await add.setInputFiles({ name: 'referat æøå.pdf', mimeType: 'text/html', buffer: pdf })
  const link = page.getByRole('link', { name: 'referat æøå.pdf' })
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  expect(download.suggestedFilename()).toBe('referat æøå.pdf')
  await page.getByRole('button', { name: 'Fjern referat æøå.pdf' }).click()
  const dialog = page.getByRole('dialog', { name: 'Fjern filen' })
  await dialog.getByRole('textbox', { name: 'Begrundelse' }).fill('Forkert fil')
  await dialog.getByRole('button', { name: 'Fjern' }).click()
  await expect(link).toHaveCount(0)
  await expect(page.getByText(/Fjernet af .*: Forkert fil/)).toBeVisible()
})

test('the history tells who changed what, and takes a change back', async ({ page }) => {
  await page.goto('/activities/1.2')
  await settled(page)
  const form = await report(page, { percent: '33', words: 'Skal fortrydes.' })
  await form.getByRole('button', { name: 'Gem' }).click()
  await expect(page.getByText('33 % (forventet')).toBeVisible()
  await page.getByRole('button', { name: 'Vis historik' }).click()
  const event = page.getByRole('listitem').filter({ hasText: 'rapporterede status' }).first()
  await expect(event).toContainText('Skal fortrydes.')
  await event.getByRole('button', { name: /^Fortryd/ }).click()
  await expect(standing(page)).not.toContainText('33 %')
  await page.goto('/history')
  await settled(page)
  await expect(page.getByRole('main')).toContainText('Fortryder en tidligere ændring')
})
