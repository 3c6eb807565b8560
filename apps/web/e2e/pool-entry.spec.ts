import type { Page } from '@playwright/test'
import { axeFindings } from './axe.ts'
import { expect, settled, signInAs, test } from './pages.ts'
import { WORKED } from './servers.ts'

// Entering in the pool's ledger.

test.use({ baseURL: WORKED, refusals: /status of (409|400|415)/ })

const form = (page: Page) => page.getByRole('form', { name: 'Ny postering' })

async function open(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ny postering' }).click()
  await form(page).waitFor()
}

/** Fills the form in and sends it. */
async function fill(page: Page, kind: string, amount: string, text: string): Promise<void> {
  await form(page).getByLabel('Art').selectOption({ label: kind })
  await form(page).getByLabel('Beløb').fill(amount)
  await form(page).getByLabel('Tekst').fill(text)
}
const enter = (page: Page) => form(page).getByRole('button', { name: 'Postér' }).click()

/** What a message says. */
const told = (page: Page, text: string | RegExp) =>
  expect(page.getByText(text).last()).toBeVisible()

test.describe('a pool', () => {
  // What is available only stands still while nobody else enters.
  test.describe.configure({ mode: 'serial' })

  test('takes a commitment, a lower invoice and the release of the rest', async ({ page }) => {
    await page.goto('/pool')
    await settled(page)
    await open(page)
    expect(await axeFindings(page)).toEqual([])
    await fill(page, 'Disponering', '12,5 t.kr.', 'Stand på messe (eksempel)')
    await form(page).getByLabel('Formål').selectOption('activity/4.2')
    await expect(form(page).getByRole('status')).toContainText('Til rådighed den 1. nov. 2008')
    await enter(page)
    await told(page, 'Disponering på 12.500 kr. er posteret.')

    await open(page)
    await fill(page, 'Forbrug', '9.876,50', 'Faktura for stand (eksempel)')
    const purpose = form(page).getByLabel('Formål')
    const drawn = purpose.getByRole('option', { name: /Stand på messe.*12\.500/ })
    await purpose.selectOption((await drawn.getAttribute('value')) ?? '')
    await form(page).getByLabel('Modtager').fill('Messehallen (eksempel)')
    await form(page).getByLabel('Bilagsnummer').fill('2008-9001')
    await enter(page)
    await told(page, 'Forbrug på 9.876,50 kr. er posteret.')

    await open(page)
    await fill(page, 'Frigivelse', '2.623,51', 'Rest af stand (eksempel)')
    const commitment = form(page).getByLabel('Disponering')
    const rest = commitment.getByRole('option', { name: /Stand på messe.*2\.623,50/ })
    await commitment.selectOption((await rest.getAttribute('value')) ?? '')
    // An øre too much: said before it is sent, and refused when it is.
    await expect(form(page).getByRole('status')).toContainText('Der mangler 0,01 kr.')
    await enter(page)
    await expect(form(page).getByRole('alert')).toContainText('Der er ikke penge nok')
    await form(page).getByLabel('Beløb').fill('2.623,50')
    await enter(page)
    await told(page, 'Frigivelse på 2.623,50 kr. er posteret.')
    const row = page.getByRole('row', { name: /Stand på messe \(eksempel\).*9\.876,50/ })
    await expect(row.first()).toContainText('0,00 kr.')
  })

  test('keeps an expense’s voucher: attached in its line, fetched, and removed with a reason', async ({
    page,
  }) => {
    await page.goto('/pool')
    await settled(page)
    await page.getByRole('button', { name: /^Vedlæg bilag til nr\..*Faktura for stand/ }).click()
    const dialog = page.getByRole('dialog', { name: /^Bilag til postering nr\./ })
    const buffer = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%%EOF')
    const file = { name: 'faktura.pdf', mimeType: 'application/pdf', buffer }
    await dialog.getByLabel('Vedlæg bilag').setInputFiles(file)
    const link = dialog.getByRole('link', { name: 'faktura.pdf' })
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
    expect(download.suggestedFilename()).toBe('faktura.pdf')
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
    const opener = page.getByRole('button', { name: /^Bilag \(1\) til nr\..*Faktura for stand/ })
    await expect(opener).toBeFocused()

    await opener.press('Enter')
    await dialog.getByRole('button', { name: 'Fjern faktura.pdf' }).click()
    const asked = page.getByRole('dialog', { name: 'Fjern filen' })
    await asked.getByLabel('Begrundelse').fill('Hører til en anden regning')
    await asked.getByRole('button', { name: 'Fjern' }).click()
    await expect(dialog).toContainText('Hører til en anden regning')
    await expect(link).toHaveCount(0)
    await page.keyboard.press('Escape')
    await expect(opener).toHaveCount(0)

    // Sent along with a new line: what is refused leaves the line, and can be sent again.
    await open(page)
    await fill(page, 'Forbrug', '10', 'Med bilag (eksempel)')
    await form(page).getByLabel('Formål').selectOption('area/4')
    await form(page)
      .getByLabel('Vælg bilag')
      .setInputFiles([file, { ...file, name: 'billede.png' }])
    await enter(page)
    await expect(page.getByRole('region', { name: /gemt, men bilag mangler/ })).toContainText(
      'billede.png',
    )
    await page.getByRole('button', { name: 'Luk uden at vedlægge' }).click()
    const line = page.getByRole('button', { name: /^Bilag \(1\) til nr\..*Med bilag/ })
    await expect(line).toBeVisible()
  })

  test('warns of a bill that was entered already, and takes a line back with a reason', async ({
    page,
  }) => {
    await page.goto('/pool')
    await settled(page)
    await open(page)
    await fill(page, 'Forbrug', '9.876,50', 'Samme faktura (eksempel)')
    await form(page).getByLabel('Formål').selectOption('area/4')
    await form(page).getByLabel('Modtager').fill('messehallen (eksempel)')
    await expect(form(page).getByRole('status')).toContainText('Er det den samme regning?')
    // Its number is taken too.
    await form(page).getByLabel('Bilagsnummer').fill('2008-9001')
    await enter(page)
    await expect(form(page).getByLabel('Bilagsnummer')).toHaveAttribute('aria-invalid', 'true')
    await form(page).getByLabel('Bilagsnummer').fill('2008-9002')
    await enter(page)
    await told(page, 'Forbrug på 9.876,50 kr. er posteret.')

    await page.getByRole('button', { name: /Tilbagefør nr\..*Samme faktura/ }).click()
    const dialog = page.getByRole('dialog', { name: /Tilbagefør postering/ })
    await dialog.getByLabel('Begrundelse').fill('Posteret to gange')
    await dialog.getByRole('button', { name: 'Tilbagefør' }).click()
    await told(page, /Postering nr\. \d+ er tilbageført\./)
    await expect(page.getByRole('row', { name: /Posteret to gange/ })).toContainText(
      'Tilbageførsel',
    )
  })
})

test('a month is closed by the secretariat, and reopened by a director with a reason', async ({
  page,
}) => {
  await page.goto('/pool')
  await settled(page)
  await expect(page.getByText('Summerne stemmer på øren.')).toBeVisible()
  await page.getByRole('button', { name: 'Vis alle 35 måneder' }).click()
  await page.getByRole('button', { name: 'Luk måneden: februar 2006' }).click()
  const closing = page.getByRole('dialog', { name: 'Luk måneden: februar 2006' })
  await closing.getByRole('button', { name: 'Luk måneden' }).click()
  const month = page.getByRole('row', { name: /februar 2006/ })
  await expect(month).toContainText('Lukket af Sekretær (eksempel)')
  await open(page)
  await fill(page, 'Forbrug', '100', 'For sent (eksempel)')
  await form(page).getByLabel('Formål').selectOption('area/4')
  await form(page).getByLabel('Dato').fill('3.2.2006')
  await expect(form(page).getByRole('status')).toContainText('Måneden er lukket.')
  await enter(page)
  await expect(form(page).getByRole('alert')).toContainText('februar 2006')
  await expect(page.getByRole('button', { name: 'Åbn igen: februar 2006' })).toHaveCount(0)

  await signInAs(page, 'director')
  await page.goto('/pool')
  await settled(page)
  await page.getByRole('button', { name: 'Vis alle 35 måneder' }).click()
  await page.getByRole('button', { name: 'Åbn igen: februar 2006' }).click()
  const reopening = page.getByRole('dialog', { name: 'Åbn igen: februar 2006' })
  await reopening.getByLabel('Begrundelse').fill('Sent bilag')
  await reopening.getByRole('button', { name: 'Åbn igen' }).click()
  await expect(month).toContainText('Sent bilag')
})

test('who may not enter sees the ledger without a form', async ({ page }) => {
  await signInAs(page, 'member')
  await page.goto('/pool')
  await settled(page)
  await expect(page.getByRole('button', { name: 'Ny postering' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: /Tilbagefør/ })).toHaveCount(0)
})
