import type { Page } from '@playwright/test'
import { oneTimeCode } from './one-time-code.ts'
import { expect as soon, settled, signInAs, test } from './pages.ts'

// Signing in and out, invitations, two-factor, roles, and a session that ends while a page is open.

// Some of them go through several pages of two browsers, and passwords take their time to be checked.
test.describe.configure({ timeout: 120_000 })
const expect = soon.configure({ timeout: 20_000 })

/** What a form says of itself. */
const told = (page: Page, text: string) =>
  expect(page.getByRole('alert').filter({ hasText: text })).toBeVisible()

const PASSWORD = 'en lang sætning med mange ord'

async function signIn(page: Page, email: string, password: string): Promise<void> {
  const form = page.getByRole('form', { name: 'Log ind med e-mail og adgangskode' })
  await form.getByLabel('E-mail').fill(email)
  await form.getByLabel('Adgangskode').fill(password)
  await form.getByRole('button', { name: 'Log ind', exact: true }).click()
}

const openMenu = (page: Page) => page.getByRole('button', { name: /^Logget ind som/ }).click()

async function signOut(page: Page): Promise<void> {
  await openMenu(page)
  await page.getByRole('button', { name: 'Log ud', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Log ind' }).waitFor()
}

/** Has the administrator invite somebody through the page; gives the link. */
async function invite(page: Page, name: string, email: string): Promise<string> {
  await page.goto('/admin/users')
  await page.getByRole('button', { name: 'Invitér bruger' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Navn').fill(name)
  await dialog.getByLabel('E-mail').fill(email)
  await dialog.getByLabel('Rolle').selectOption('Medlem')
  await dialog.getByRole('button', { name: 'Opret, og vis linket' }).click()
  const link = await dialog.getByLabel('Link').inputValue()
  await dialog.getByRole('button', { name: 'Jeg har kopieret linket' }).click()
  await expect(page.getByRole('rowheader', { name })).toBeVisible()
  return link
}

/** Chooses a password by a link: whoever does is signed in. */
async function accept(page: Page, link: string): Promise<void> {
  await page.goto(link)
  await page.getByLabel('Adgangskode', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Gem, og log ind' }).click()
  await page.getByRole('button', { name: /^Logget ind som/ }).waitFor()
}

test.describe('nobody signed in', () => {
  test.use({ role: null })

  test('sees the sign-in page at any address, and is led on to it afterwards', async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => {
      const { pathname } = new URL(request.url())
      if (pathname.startsWith('/api/')) asked.push(pathname)
    })
    await page.goto('/activities/4.2?asOf=2008-06-01')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Log ind')
    await settled(page)
    expect(new Set(asked)).toEqual(new Set(['/api/v1/session']))
    await expect(page.getByText('Dette er en demonstration')).toBeVisible()
    await page.getByRole('button', { name: 'Formand' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('4.2')
    expect(new URL(page.url()).search).toContain('asOf=2008-06-01')
    await expect(page.getByRole('button', { name: /Udvalgsformand/ })).toBeVisible()
  })

  test('can read the page in English', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('button', { name: 'English' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in')
    await expect(page.getByRole('button', { name: /^Executive board/ })).toBeVisible()
  })
})

test.describe('a password', () => {
  test.use({ role: 'administrator', refusals: /status of 401/ })

  test('is chosen by the link of an invitation, and signs in', async ({ page, browser }) => {
    const email = 'ny.bruger@eksempel.dk'
    const link = await invite(page, 'Ny Bruger', email)
    const context = await browser.newContext()
    const guest = await context.newPage()
    await accept(guest, link)
    await signOut(guest)

    await signIn(guest, email, 'en helt anden sætning')
    await told(guest, 'E-mail eller adgangskode er forkert.')
    await signIn(guest, email, PASSWORD)
    await expect(guest.getByRole('button', { name: 'Logget ind som Ny Bruger' })).toBeVisible()

    // The link is used up.
    await guest.goto(link)
    await told(guest, 'Linket gælder ikke længere')
    await context.close()
  })

  test('lets nobody in whose account is disabled', async ({ page, browser }) => {
    const email = 'spaerret@eksempel.dk'
    const link = await invite(page, 'Snart Spærret', email)
    const context = await browser.newContext()
    const guest = await context.newPage()
    await accept(guest, link)

    await page.getByRole('link', { name: 'Snart Spærret' }).click()
    await page.getByRole('button', { name: 'Spær', exact: true }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Spær', exact: true }).click()
    await expect(page.getByText('Spærret', { exact: true })).toBeVisible()

    await guest.goto('/')
    await signIn(guest, email, PASSWORD)
    await told(guest, 'E-mail eller adgangskode er forkert.')
    await page.getByRole('button', { name: 'Ophæv spærringen' }).click()
    await expect(page.getByText('Aktiv', { exact: true })).toBeVisible()
    await signIn(guest, email, PASSWORD)
    await expect(guest.getByRole('button', { name: /^Logget ind som/ })).toBeVisible()
    await context.close()
  })

  test('is not enough once one-time codes are on, and a backup code works once', async ({
    page,
    browser,
  }) => {
    const email = 'totrin@eksempel.dk'
    const link = await invite(page, 'To Trin', email)
    const context = await browser.newContext()
    const guest = await context.newPage()
    await accept(guest, link)

    await guest.goto('/account')
    await guest.getByRole('button', { name: 'Slå til' }).click()
    const section = guest.getByRole('region', { name: 'Totrinsbekræftelse' })
    await section.getByLabel('Nuværende adgangskode').fill(PASSWORD)
    await section.getByRole('button', { name: 'Fortsæt' }).click()
    await expect(section.getByRole('img', { name: /QR-kode/ })).toBeVisible()
    const secret = await section.getByLabel('Eller indtast nøglen i appen').inputValue()
    await section.getByLabel('Kode fra appen').fill(oneTimeCode(secret))
    await section.getByRole('button', { name: 'Slå til' }).click()
    const listed = section.locator('[data-codes] li')
    await expect(listed.nth(4)).toBeVisible()
    const codes = await listed.allTextContents()
    await section.getByRole('button', { name: 'Jeg har gemt koderne' }).click()
    await expect(section.getByText('Slået til.')).toBeVisible()
    await signOut(guest)

    await signIn(guest, email, PASSWORD)
    await guest.getByLabel('Engangskode').fill('000000')
    await guest.getByRole('button', { name: 'Bekræft' }).click()
    await told(guest, 'Koden passer ikke')
    await guest.getByRole('button', { name: 'Brug en nødkode i stedet' }).click()
    await guest.getByLabel('Nødkode').fill(codes[0] ?? '')
    await guest.getByRole('button', { name: 'Bekræft' }).click()
    await expect(guest.getByRole('button', { name: /^Logget ind som/ })).toBeVisible()
    await context.close()
  })
})

test.describe('a role', () => {
  test.use({ role: 'member' })

  test('hides what may not be done', async ({ page }) => {
    await page.goto('/')
    await openMenu(page)
    await expect(page.getByRole('link', { name: 'Min konto' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Administration' })).toHaveCount(0)
    await page.goto('/admin')
    await expect(page.getByText('Din rolle giver ikke adgang')).toBeVisible()
    await signInAs(page, 'administrator')
    await page.goto('/admin')
    await expect(page.getByRole('heading', { level: 1, name: 'Brugere' })).toBeVisible()
  })
})

test.describe('a session that ends while a page is open', () => {
  test.use({ role: 'secretariat', refusals: /status of 401/ })

  test('is begun again in place, and what was typed stays', async ({ page }) => {
    await page.goto('/account')
    const name = page.getByRole('textbox', { name: 'Navn' }).last()
    await name.fill('Regneark')
    await page.request.delete('/api/v1/session')
    await page.getByRole('button', { name: 'Opret adgangsnøgle' }).click()

    const dialog = page.getByRole('dialog', { name: 'Du er logget ud' })
    await expect(dialog).toBeVisible()
    await expect(name).toHaveValue('Regneark')
    await dialog.getByRole('button', { name: /^Sekretariat Sekretær/ }).click()
    // What was refused has been sent again.
    await expect(page.getByText('Kopiér den nu.')).toBeVisible()
    await expect(dialog).toHaveCount(0)
  })

  test('can be left for later, and says so until it is begun again', async ({ page }) => {
    await page.goto('/account')
    await settled(page)
    await page.request.delete('/api/v1/session')
    await page.getByRole('textbox', { name: 'Navn' }).last().fill('Regneark')
    await page.getByRole('button', { name: 'Opret adgangsnøgle' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Ikke nu' }).click()
    await expect(page.getByText('Ændringer bliver ikke gemt')).toBeVisible()
    await expect(page.getByRole('textbox', { name: 'Navn' }).last()).toHaveValue('Regneark')
    await page.getByRole('button', { name: 'Log ind', exact: true }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Sekretariat Sekretær/ })
      .click()
    await expect(page.getByText('Ændringer bliver ikke gemt')).toHaveCount(0)
  })
})
