import type { Browser, Page } from '@playwright/test'
import type { Role } from '@koreplan/domain'
import { expect, settled, signInAs, test } from './pages.ts'
import { WORKED } from './servers.ts'

// A day of the secretariat and one of a unit's contact person, from the sign-in to the last line. The parts of
// them that have pages of their own are in table.spec.ts, timeline.spec.ts and reports.spec.ts.

test.use({ baseURL: WORKED })

async function another(browser: Browser, role: Role): Promise<Page> {
  const context = await browser.newContext({ locale: 'da-DK' })
  const page = await context.newPage()
  await signInAs(page, role)
  return page
}

const h1 = (page: Page) => page.getByRole('heading', { level: 1 })
const text = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
/** What a message at the foot of the page says. */
const told = (page: Page, words: string) => expect(page.getByText(words).last()).toBeVisible()

test.describe('the secretariat', () => {
  test.use({ refusals: /status of (400|401|404)/ })

  test('makes an activity, loses the session in the middle of its text and no word of it, moves it and puts it away', async ({
    page,
  }) => {
    await page.goto('/activities')
    await settled(page)
    await page.getByRole('button', { name: 'Ny aktivitet' }).click()
    const made = page.getByRole('dialog', { name: 'Ny aktivitet' })
    await expect(text(page, 'Titel')).toBeFocused()
    await made.getByRole('button', { name: 'Opret' }).click()
    await expect(text(page, 'Titel')).toHaveAttribute('aria-invalid', 'true')
    await text(page, 'Titel').fill('Åbent hus for iværksættere')
    await made.getByLabel('Indsatsområde').selectOption('5')
    await page.keyboard.press('Control+Enter')
    await expect(h1(page)).toHaveText(/^5\.\d+ Åbent hus for iværksættere$/)
    const number = (await h1(page).innerText()).split(' ')[0] ?? ''

    await page.getByRole('button', { name: 'Redigér', exact: true }).click()
    await text(page, 'Beskrivelse').fill('Tre aftener med **rådgivning**, åbne for alle.')
    await page.getByRole('radio', { name: /^Egne datoer/ }).check()
    await text(page, 'Startdato').fill('1/9-2008')
    await text(page, 'Slutdato').fill('30. juni 2009')
    await page.request.delete('/api/v1/session')
    await page.keyboard.press('Control+Enter')
    const lapse = page.getByRole('dialog', { name: 'Du er logget ud' })
    await expect(text(page, 'Beskrivelse')).toHaveValue(/rådgivning/)
    await lapse.getByRole('button', { name: /^Sekretariat Sekretær/ }).click()
    // What was refused has been sent again.
    await told(page, `Aktivitet ${number} er gemt.`)
    await expect(page.getByRole('main')).toContainText('1. sep. 2008 – 30. jun. 2009')
    await expect(page.getByRole('main').locator('strong', { hasText: 'rådgivning' })).toBeVisible()

    await page.getByRole('button', { name: 'Flyt til et andet område' }).click()
    const move = page.getByRole('dialog', { name: `Flyt aktivitet ${number}` })
    await move.getByLabel('Nyt indsatsområde').selectOption('7')
    await move.getByRole('button', { name: /^Flyt/ }).click()
    await expect(h1(page)).toHaveText(/^7\.\d+ Åbent hus for iværksættere$/)
    const now = await h1(page).innerText()
    await page.goto(`/activities/${number}`)
    await expect(h1(page)).toHaveText(now)

    await page.getByRole('button', { name: 'Arkivér' }).click()
    await page.getByRole('button', { name: 'Hent frem igen' }).click()
    await expect(page.getByRole('button', { name: 'Arkivér' })).toBeVisible()

    await page.getByRole('button', { name: 'Vis historik' }).click()
    const history = page.locator('main ol[reversed] > li')
    await expect(history).toHaveCount(5)
    await expect(history.nth(3)).toContainText(/Tidsplan\s*Planperioden[^]*Egne datoer/)
    await history
      .nth(2)
      .getByRole('button', { name: /^Fortryd/ })
      .click()
    await expect(h1(page)).toHaveText(/^5\.\d+ Åbent hus for iværksættere$/)
  })
})

test.describe('a unit’s contact person', () => {
  test.use({ role: null })

  test('signs in, finds the unit’s activities, tells how far one is, and asks the secretariat', async ({
    page,
    browser,
  }) => {
    const secretariat = await another(browser, 'secretariat')
    const title = 'Affald fra små virksomheder'
    const reply = await secretariat.request.post(
      '/api/v1/plans/erhvervspolitik-2007-2009/activities',
      { data: { title, area: '4', scheduleKind: 'plan_period', lead: 'Miljø og Teknik' } },
    )
    const { number } = (await reply.json()) as { number: string }

    await page.goto('/')
    await page.getByRole('button', { name: /^Kontaktperson/ }).click()
    await expect(h1(page)).toContainText('Planen')
    await page.getByRole('link', { name: 'Aktiviteter' }).first().click()
    await page.getByLabel('Ansvarlig').first().selectOption('Miljø og Teknik')
    await expect(page).toHaveURL(/lead=/)
    await page.getByRole('link', { name: title }).click()
    await expect(h1(page)).toHaveText(`${number} ${title}`)
    await expect(page.getByRole('button', { name: 'Redigér', exact: true })).toHaveCount(0)

    await page.getByRole('button', { name: 'Ny statusopdatering' }).click()
    const form = page.getByRole('form', { name: 'Ny statusopdatering' })
    await form.getByRole('textbox', { name: 'Fremdrift i procent' }).fill('87,5')
    await form.getByRole('textbox', { name: 'Hvad er der sket?' }).fill('Pjecen er trykt.')
    await form.getByRole('button', { name: 'Send til godkendelse' }).click()
    await told(page, `Status for ${number} er sendt til godkendelse.`)
    await page.getByRole('button', { name: 'Skriv en kommentar' }).click()
    await page.getByRole('textbox', { name: 'Kommentar' }).fill('Skal pjecen også deles ud?')
    await page.getByLabel('Nævn en person').selectOption('Anden sekretær (eksempel)')
    await page.getByRole('button', { name: 'Send kommentar' }).click()
    await expect(page.getByText('Nævnt: Anden sekretær (eksempel)')).toBeVisible()
    await page.getByRole('link', { name: 'Indbakke' }).click()
    await settled(page)
    await expect(page.getByRole('main')).toContainText('Pjecen er trykt.')

    await secretariat.goto('/inbox')
    const waiting = secretariat.getByRole('listitem').filter({ hasText: 'Pjecen er trykt.' })
    await waiting.getByRole('button', { name: 'Godkend' }).click()
    await expect(waiting).toHaveCount(0)
    await expect(page.getByRole('main')).not.toContainText('Pjecen er trykt.')
    await page.goto(`/activities/${number}`)
    await expect(page.getByText('88 % (forventet').first()).toBeVisible()
    await secretariat.context().close()
  })
})
