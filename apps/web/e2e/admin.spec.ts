import type { Page } from '@playwright/test'
import { axeFindings } from './axe.ts'
import { expect, settled, test } from './pages.ts'
import { ALONE, WORKED } from './servers.ts'

// An administrator's day: somebody new, what they may do, the names of units and partners, and the log of it all.

test.use({ baseURL: WORKED, role: 'administrator' })

const told = (page: Page, text: string | RegExp) =>
  expect(page.getByText(text).last()).toBeVisible()

/** What the log shows, newest first. */
const events = (page: Page) => page.locator('main ol > li')

/** Opens a dialog, fills it in and saves it; axe sees it when it is filled in. */
async function save(page: Page, button: string, fields: Readonly<Record<string, string>>) {
  await page.getByRole('button', { name: button, exact: true }).click()
  const dialog = page.getByRole('dialog')
  for (const [label, value] of Object.entries(fields)) await dialog.getByLabel(label).fill(value)
  expect(await axeFindings(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Gem' }).click()
  await expect(dialog).toHaveCount(0)
}

/** What the log says of the events that hold the words, newest first. */
async function logged(page: Page, words: string): Promise<string[]> {
  await page.goto(`/admin/audit?q=${encodeURIComponent(words)}`)
  await settled(page)
  return events(page).allInnerTexts()
}

test('somebody is invited, given a role and another, and let in no more; the log says who and what', async ({
  page,
  browser,
}) => {
  await page.goto('/admin/users')
  await page.getByRole('button', { name: 'Invitér bruger' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Navn').fill('Karen Eksempel')
  await dialog.getByLabel('E-mail').fill('karen@eksempel.invalid')
  await dialog.getByRole('button', { name: 'Opret, og vis linket' }).click()
  const link = await dialog.getByLabel('Link').inputValue()
  expect(await axeFindings(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Jeg har kopieret linket' }).click()

  const context = await browser.newContext({ locale: 'da-DK' })
  const guest = await context.newPage()
  await guest.goto(link)
  await expect(guest.getByRole('heading', { level: 1, name: 'Vælg din adgangskode' })).toBeVisible()
  await guest.getByLabel('Adgangskode', { exact: true }).fill('kort')
  await guest.getByRole('button', { name: 'Gem, og log ind' }).click()
  await told(guest, 'Adgangskoden skal have mindst 12 tegn.')
  expect(await axeFindings(guest)).toEqual([])
  await guest.getByLabel('Adgangskode', { exact: true }).fill('en lang sætning med mange ord')
  await guest.getByRole('button', { name: 'Gem, og log ind' }).click()
  await told(guest, 'Du har ingen rolle endnu')

  // Without a plan the keyboard keeps its place as well: a question begins at what changes nothing,
  // and what is gone leaves the focus to its part of the page.
  await guest.goto('/account')
  await settled(guest)
  const tokens = guest.getByRole('region', { name: 'Adgangsnøgler til programmer' })
  await tokens.getByLabel('Navn').fill('Regneark')
  await guest.keyboard.press('Enter')
  await tokens.getByRole('button', { name: 'Tilbagekald Regneark' }).press('Enter')
  await expect(guest.getByRole('dialog').getByRole('button', { name: 'Annullér' })).toBeFocused()
  await guest.keyboard.press('Shift+Tab')
  await guest.keyboard.press('Enter')
  await expect(tokens.getByRole('heading', { name: 'Adgangsnøgler til programmer' })).toBeFocused()

  await page.getByRole('link', { name: 'Karen Eksempel' }).click()
  const roles = page.getByRole('region', { name: 'Roller' })
  await roles.getByLabel('Rolle', { exact: true }).selectOption('Kontaktperson')
  await expect(roles.getByRole('button', { name: 'Giv rollen' })).toBeDisabled()
  await roles.getByLabel('Forvaltning').selectOption('Miljø og Teknik')
  await roles.getByRole('button', { name: 'Giv rollen' }).click()
  await told(page, 'Karen Eksempel har fået rollen.')
  await guest.goto('/activities/4.2')
  await expect(guest.getByRole('button', { name: 'Ny statusopdatering' })).toBeVisible()

  await roles.getByLabel('Rolle', { exact: true }).selectOption('Medlem')
  await roles.getByRole('button', { name: 'Giv rollen' }).click()
  // One after the other: of two messages at once the later one stands.
  await expect(roles.getByRole('button', { name: 'Fjern rollen Medlem' })).toBeVisible()
  await roles.getByRole('button', { name: 'Fjern rollen Kontaktperson' }).click()
  await told(page, 'Rollen er fjernet fra Karen Eksempel.')
  await guest.reload()
  await settled(guest)
  await expect(guest.getByRole('button', { name: 'Ny statusopdatering' })).toHaveCount(0)

  await page.getByRole('button', { name: 'Spær', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Spær', exact: true }).click()
  await told(page, 'Karen Eksempel er spærret.')
  await guest.reload()
  await expect(guest.getByRole('heading', { level: 1, name: 'Log ind' })).toBeVisible()
  await context.close()

  const log = (await logged(page, 'Karen Eksempel')).join('\n')
  for (const words of [
    'spærrede kontoen »Karen Eksempel«',
    'fjernede en rolle fra »Karen Eksempel«',
    /gav en rolle til »Karen Eksempel«[^]*Forvaltning\s+Miljø og Teknik/,
    'oprettede et link til at vælge adgangskode for »Karen Eksempel«',
    /Karen Eksempel loggede ind\s|valgte en adgangskode med et link/,
  ])
    expect(log).toMatch(words)
})

test('a unit is made and renamed, and known under its former spelling', async ({ page }) => {
  await page.goto('/admin/units')
  await save(page, 'Ny forvaltning', {
    Navn: 'Digitalisering',
    'Andre stavemåder': 'IT-afdelingen',
  })
  await told(page, 'Digitalisering er gemt.')
  await save(page, 'Redigér Digitalisering', { Navn: 'Digitalisering og data' })
  const row = page.getByRole('row', { name: /Digitalisering og data/ })
  await expect(row).toContainText('IT-afdelingen')
  const [renamed, made] = await logged(page, 'digitalisering')
  expect(renamed).toMatch(/ændrede forvaltningen »Digitalisering og data«/)
  expect(renamed).toMatch(/Navn\s+Digitalisering\s[^]*Digitalisering og data/)
  expect(made).toContain('oprettede forvaltningen')
})

test('of two partners that are the same one stays, and the log, filtered, tells it', async ({
  page,
}) => {
  await page.goto('/admin/partners')
  await save(page, 'Ny samarbejdspart', {
    Navn: 'Eksempelværket A/S',
    'Andre stavemåder': 'Værket',
  })
  await save(page, 'Ny samarbejdspart', { Navn: 'Eksempelværket ApS' })
  await page.getByRole('button', { name: 'Slå sammen: Eksempelværket A/S' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Sammen med').selectOption('Eksempelværket ApS')
  await dialog.getByRole('radio', { name: 'Eksempelværket ApS' }).check()
  await expect(dialog.getByRole('status')).toContainText('»Eksempelværket A/S« forsvinder')
  expect(await axeFindings(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Slå sammen' }).click()
  await told(page, 'De to er slået sammen til Eksempelværket ApS.')
  await expect(page.getByRole('row', { name: /Eksempelværket/ })).toHaveCount(1)
  await expect(page.getByRole('row', { name: /Eksempelværket/ })).toContainText(
    'Eksempelværket A/S, Værket',
  )

  await page.goto('/admin/audit')
  await settled(page)
  await page.getByLabel('Hvad er ændret').selectOption('Samarbejdsparter')
  await page.getByLabel('Søg i loggen').fill('eksempelværket a/s')
  await page.getByLabel('Søg i loggen').press('Enter')
  await expect(page).toHaveURL(/kind=partner/)
  await expect(page).toHaveURL(/q=/)
  const found = events(page)
  await expect(found.filter({ hasText: 'slog to samarbejdsparter sammen' })).toContainText(
    /»Eksempelværket A\/S«[^]*Slået sammen med\s*Eksempelværket ApS/,
  )
  await expect(found.filter({ hasNotText: /samarbejdspart/ })).toHaveCount(0)
  // Nothing was done before the product was.
  await page.getByLabel('Til og med').fill('1.1.2007')
  await page.getByLabel('Til og med').press('Enter')
  await told(page, 'Ingen hændelser passer til filtrene')
})

test.describe('the first administrator', () => {
  test.use({ baseURL: ALONE, refusals: /status of 410/ })

  test('is made by a code that is good once', async ({ page }) => {
    await page.goto(`/setup?code=${process.env['KOREPLAN_SETUP_CODE']}`)
    await settled(page)
    await page.getByLabel('Navn').fill('En anden')
    await page.getByLabel('E-mail').fill('en.anden@example.test')
    await page.getByLabel('Adgangskode', { exact: true }).fill('en anden lang adgangskode')
    await page.getByRole('button', { name: 'Opret administrator' }).click()
    await expect(page.getByRole('alert')).toContainText('Linket gælder ikke længere')
    await expect(page.getByLabel('Navn')).toHaveValue('En anden')
    expect(await axeFindings(page)).toEqual([])
  })
})
