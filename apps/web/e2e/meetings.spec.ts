import type { APIRequestContext } from '@playwright/test'
import { axeFindings } from './axe.ts'
import { expect, settled, signInAs, test } from './pages.ts'
import { WORKED } from './servers.ts'

// A meeting with its agenda, and a status report from its draft to its comparison with another.

test.use({ baseURL: WORKED })

const API = '/api/v1/plans/erhvervspolitik-2007-2009'

test('a meeting is called, an item drafted from live figures, edited and put in order', async ({
  page,
}) => {
  await page.goto('/meetings')
  await settled(page)
  await page.getByRole('button', { name: 'Nyt møde' }).click()
  const form = page.getByRole('form', { name: 'Indkald til et møde' })
  await form.getByRole('textbox', { name: 'Titel' }).fill('Prøvemøde om status')
  await form.getByRole('textbox', { name: 'Dato' }).fill('9.12.2008')
  await form.getByRole('textbox', { name: 'Klokkeslæt' }).fill('16.30')
  await form.getByRole('button', { name: 'Gem' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Prøvemøde om status' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('tirsdag den 9. december 2008 kl. 16.30')

  await page.getByRole('button', { name: 'Tilføj punkt' }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Tilføj punkt' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Skriv udkast' }).click()
  const item = page.getByRole('article', { name: /Status for planen pr\. 1\. november 2008/ })
  const area = item.getByRole('link', { name: /^4 / })
  await expect(area).toHaveAttribute('href', '/areas/4?asOf=2008-11-01')
  await expect(item.getByRole('link', { name: '400.000 kr.' })).toHaveAttribute(
    'href',
    '/pool?asOf=2008-11-01',
  )
  await area.click()
  await expect(page).toHaveURL(/\/areas\/4/)
  await page.goBack()

  await item.getByRole('button', { name: 'Redigér: Indstilling' }).click()
  const editor = item.getByRole('form', { name: 'Indstilling' })
  await editor.getByRole('textbox', { name: 'Indstilling' }).fill('At status **drøftes**.')
  await editor.getByRole('button', { name: 'Gem', exact: true }).click()
  await expect(item.locator('strong', { hasText: 'drøftes' })).toBeVisible()

  await page.getByRole('button', { name: 'Tilføj punkt' }).click()
  await page.getByRole('combobox', { name: 'Udkast om' }).selectOption('free')
  await page.getByRole('textbox', { name: 'Titel (valgfri)' }).fill('Eventuelt')
  await page.getByRole('button', { name: 'Skriv udkast' }).click()
  await page.getByRole('button', { name: 'Flyt op: Eventuelt' }).click()
  const titles = page.getByRole('article').getByRole('heading', { level: 3 })
  await expect(titles).toHaveText([/^1\. Eventuelt/, /^2\. Status for planen/])
  // What is decided is written from the day of the meeting.
  await expect(item.getByText('Skrives fra mødets dag.')).toBeVisible()
})

test.describe('while somebody writes', () => {
  // 409: what can no longer be saved.
  test.use({ refusals: /status of 409/ })

  test('the meeting is cancelled: the form stays with what is typed, and says why', async ({
    page,
  }) => {
    const post = (path: string, data: object) => page.request.post(`${API}${path}`, { data })
    const meeting = (await (
      await post('/meetings', { date: '2008-12-10', title: 'Møde, der aflyses' })
    ).json()) as { id: number }
    await post(`/meetings/${meeting.id}/agenda-items`, { kind: 'free', title: 'Sag' })
    await page.goto(`/meetings/${meeting.id}`)
    await settled(page)
    await page.getByRole('button', { name: 'Redigér: Indstilling' }).click()
    const form = page.getByRole('form', { name: 'Indstilling' })
    const text = form.getByRole('textbox', { name: 'Indstilling' })
    await text.fill('At sagen drøftes.')
    await post(`/meetings/${meeting.id}/cancel`, { reason: 'Sygdom' })
    await expect(page.getByText('Mødet er aflyst imens.')).toBeVisible()
    await expect(text).toHaveValue('At sagen drøftes.')
    await expect(page.getByRole('button', { name: 'Redigér: Sagsfremstilling' })).toHaveCount(0)
    await form.getByRole('button', { name: 'Gem', exact: true }).click()
    await expect(form.getByRole('alert')).toContainText('Mødet er aflyst')
    await expect(text).toHaveValue('At sagen drøftes.')
    // Closed and come back to: the draft is offered still.
    await text.press('Escape')
    await page.reload()
    await settled(page)
    await page.getByRole('button', { name: 'Fortsæt kladden' }).click()
    await expect(text).toHaveValue('At sagen drøftes.')
  })
})

test('a status report is written, approved, frozen, presented and compared, and stays as it was', async ({
  page,
  browser,
}) => {
  const drafted = async () => {
    await page.goto('/meetings')
    await settled(page)
    await page.getByRole('button', { name: 'Ny opfølgning' }).click()
    await page.getByRole('button', { name: 'Begynd udkast' }).click()
    await expect(page).toHaveURL(/\/status-reports\/\d+/)
    await settled(page)
    return /status-reports\/(\d+)/.exec(page.url())?.[1] ?? ''
  }
  const discarded = await drafted()
  await page.getByRole('button', { name: 'Kassér udkast' }).click()
  const asked = page.getByRole('dialog', { name: `Kassér udkastet til Opfølgning ${discarded}` })
  await asked.getByRole('button', { name: 'Kassér udkast' }).click()
  await expect(page).toHaveURL(/\/meetings$/)
  const message = page.getByText(`Udkastet til Opfølgning ${discarded} er kasseret.`)
  await expect(message.last()).toBeVisible()
  const link = page.getByRole('main').getByRole('link', { name: `Opfølgning ${discarded}` })
  await expect(link).toHaveCount(0)

  const number = await drafted()
  expect(number).toBe(discarded)
  await expect(page.getByRole('button', { name: 'Godkend opfølgningen' })).toBeDisabled()

  const context = await browser.newContext({ locale: 'da-DK', baseURL: WORKED })
  const contact = await context.newPage()
  await signInAs(contact, 'unit_contact')
  await contact.goto(`/status-reports/${number}`)
  await settled(contact)
  // Marked ready while it is written: the form stays with what is typed, and the mark is taken back from it.
  await contact.getByRole('button', { name: 'Redigér: 4 Bæredygtig udvikling' }).click()
  const text = contact.getByRole('textbox', { name: '4 Bæredygtig udvikling' })
  await text.fill('Aftalen er på plads.')
  await page.getByRole('button', { name: 'Meld klar: 4 Bæredygtig udvikling' }).click()
  const meanwhile = contact.getByText('Afsnittet er meldt klar imens.')
  await expect(meanwhile).toBeVisible()
  await expect(text).toHaveValue('Aftalen er på plads.')
  await contact.getByRole('button', { name: /^Tag klarmelding tilbage: 4 / }).click()
  await expect(meanwhile).toHaveCount(0)
  await text.press('Control+Enter')
  await expect(contact.getByRole('main').getByText('Aftalen er på plads.')).toBeVisible()
  const own = contact.getByRole('button', { name: 'Meld klar: 4 Bæredygtig udvikling' })
  await own.click()
  await expect(contact.getByText(/Meldt klar af Kontaktperson/)).toBeVisible()
  await expect(contact.getByRole('button', { name: 'Meld klar: Hele planen' })).toHaveCount(0)
  await context.close()

  // It is marked here meanwhile too. The others are marked one by one.
  await expect(page.getByText('1 af 8 afsnit er meldt klar')).toBeVisible()
  const marks = page.getByRole('button', { name: /^Meld klar: / })
  for (let left = 7; left > 0; left--) {
    await marks.first().click()
    await expect(marks).toHaveCount(left - 1)
  }
  await page.getByRole('button', { name: 'Godkend opfølgningen' }).click()
  await page.getByRole('button', { name: 'Fastfrys' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Fastfrys' }).click()
  await expect(page.getByText(/^[0-9a-f]{64}$/)).toBeVisible()
  const kept = await (await page.request.get(`${API}/status-reports/${number}/frozen`)).body()

  const data = { date: '2008-10-31', state: 'completed', words: 'Meldt for sent.' }
  const told = await page.request.post(`${API}/activities/6.3/updates`, { data })
  expect(told.status()).toBe(201)
  const differences = page.getByRole('table', { name: 'Forskelle fra tallene i dag' })
  await expect(differences.getByRole('row').filter({ hasText: /6\.3.*Fremdrift/ })).toContainText(
    /20\s%.*100\s%/,
  )
  const again = await (await page.request.get(`${API}/status-reports/${number}/frozen`)).body()
  expect(again.equals(kept)).toBe(true)

  const { items } = (await (await page.request.get(`${API}/meetings`)).json()) as {
    items: { id: number; date: string }[]
  }
  const next = items.find(({ date }) => date === '2008-11-25')?.id ?? 0
  await page.goto(`/meetings/${next}`)
  await settled(page)
  await page.getByRole('button', { name: 'Tilføj punkt' }).click()
  await page.getByRole('combobox', { name: 'Udkast om' }).selectOption('report')
  await page.getByRole('combobox', { name: 'Opfølgning' }).selectOption(number)
  await page.getByRole('button', { name: 'Skriv udkast' }).click()
  const item = page.getByRole('article', { name: new RegExp(`Opfølgning ${number}: status pr\\.`) })
  await item
    .getByRole('link', { name: `Opfølgning ${number}` })
    .first()
    .click()
  await expect(page).toHaveURL(new RegExp(`/status-reports/${number}`))

  await page.goto('/meetings')
  await settled(page)
  const compare = page.getByRole('link', { name: 'Sammenlign to opfølgninger' })
  // The address carries both, so that it can be sent to others.
  await expect(compare).toHaveAttribute('href', new RegExp(`a=\\d+&b=${number}`))
  await compare.click()
  await settled(page)
  await page.reload()
  await settled(page)
  const overall = page.getByRole('table', { name: 'Planen i alt' })
  await expect(overall.getByRole('row').filter({ hasText: 'Fremdrift' })).toContainText(
    /\+\d+ procentpoint/,
  )
})

test.describe('what is refused', () => {
  // 400 and 412: what is typed wrong on purpose, and what another has changed.
  test.use({ refusals: /status of 4(00|12)/ })

  const held = async (request: APIRequestContext) => {
    const { items } = (await (await request.get(`${API}/meetings`)).json()) as {
      items: { id: number; version: number; date: string }[]
    }
    const found = items.find(({ date }) => date === '2008-08-26')
    if (found === undefined) throw new Error('no such meeting')
    return found
  }

  test('two say who was present: the second sees both versions and chooses', async ({ page }) => {
    const { id, version } = await held(page.request)
    await page.goto(`/meetings/${id}`)
    await settled(page)
    await page.getByRole('button', { name: 'Ret mødet' }).click()
    const form = page.getByRole('form', { name: 'Ret mødet' })
    const present = form.getByRole('textbox', { name: 'Til stede' })
    await present.fill(`Anna Aagaard\n${'Ø'.repeat(400)}`)
    await form.getByRole('button', { name: 'Gem' }).click()
    await expect(present).toHaveAttribute('aria-invalid', 'true')
    await expect(form.getByText(/^Må højst fylde \d+ tegn\.$/)).toBeVisible()

    const other = { headers: { 'if-match': `"v${version}"` }, data: { present: ['Bo Bang'] } }
    expect((await page.request.patch(`${API}/meetings/${id}`, other)).status()).toBe(200)
    await present.fill('Anna Aagaard')
    await form.getByRole('button', { name: 'Gem' }).click()
    const dialog = page.getByRole('dialog', { name: 'Vælg, hvad der skal gælde' })
    const choice = dialog.getByRole('group', { name: 'Til stede' })
    await expect(choice).toContainText('Bo Bang')
    expect(await axeFindings(page)).toEqual([])
    await choice.getByRole('radio', { name: /^Din version/ }).check()
    await dialog.getByRole('button', { name: 'Gem det valgte' }).click()
    await expect(form).toHaveCount(0)
    await expect(page.getByRole('main')).toContainText('Anna Aagaard')
    await expect(page.getByRole('main')).not.toContainText('Bo Bang')
  })

  test('is said beside its field, and in no name of the API', async ({ page }) => {
    await page.goto('/meetings')
    await settled(page)
    await page.getByRole('button', { name: 'Afsnit i punkter' }).click()
    const dialog = page.getByRole('dialog')
    const before = dialog.getByRole('textbox').first()
    await before.fill('Sagsfremstilling\nSagsfremstilling')
    await dialog.getByRole('button', { name: 'Gem' }).click()
    await expect(dialog.getByText('»Sagsfremstilling« er allerede brugt.')).toBeVisible()
    await expect(before).toHaveAttribute('aria-invalid', 'true')
    await expect(dialog).not.toContainText('headings')
  })

  test('of an item that has no report to present is said beside the choice', async ({ page }) => {
    const { id } = await held(page.request)
    await page.goto(`/meetings/${id}`)
    await settled(page)
    await page.getByRole('button', { name: 'Tilføj punkt' }).click()
    await page.getByRole('combobox', { name: 'Udkast om' }).selectOption('report')
    await page.getByRole('button', { name: 'Skriv udkast' }).click()
    await expect(page.getByRole('combobox', { name: 'Opfølgning' })).toHaveAttribute(
      'aria-invalid',
      'true',
    )
  })
})
