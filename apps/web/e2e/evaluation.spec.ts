import type { APIRequestContext, Page } from '@playwright/test'
import type { Role } from '@koreplan/domain'
import { axeFindings } from './axe.ts'
import { expect, settled, signInAs, test } from './pages.ts'
import { EVALUATED } from './servers.ts'

// The evaluation from its opening to the next edition, on a server of its own: a plan is evaluated once.

// 400 and 409: what is typed wrong on purpose.
test.use({ baseURL: EVALUATED, refusals: /status of 4(00|09)/ })
test.describe.configure({ mode: 'serial' })

const API = '/api/v1/plans/erhvervspolitik-2007-2009'

interface Row {
  number: string
  assessment: { version: number; goalAttainment: number | null }
  decisions: unknown[]
}
interface Reply {
  rows: Row[]
  meetings: { id: number }[]
}
const read = async (request: APIRequestContext): Promise<Reply> =>
  (await request.get(`${API}/evaluation`)).json() as Promise<Reply>
const frozen = async (request: APIRequestContext) =>
  (await request.get(`${API}/evaluation/frozen`)).body()

/** A message says it, and what reads the page aloud has it too. */
const told = (page: Page, text: string | RegExp) =>
  expect(page.getByText(text).last()).toBeVisible()

/** Nothing of axe, and nothing cut off, as wide as a desk and as narrow as a telephone. */
async function looksRight(page: Page): Promise<void> {
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    await settled(page)
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    )
    expect([width, over]).toEqual([width, false])
    expect(await axeFindings(page)).toEqual([])
  }
}

test('it is opened with a cut-off date that is refused where it makes no sense', async ({
  page,
}) => {
  await page.goto('/evaluation')
  await settled(page)
  await expect(page.getByText('Evalueringen er ikke åbnet')).toBeVisible()
  await page.getByRole('button', { name: 'Åbn evalueringen' }).click()
  const form = page.getByRole('form', { name: 'Åbn evalueringen' })
  const date = form.getByRole('textbox', { name: 'Skæringsdato' })
  await expect(date).toBeFocused()
  await expect(date).toHaveValue('01.03.2009')
  await date.press('Escape')
  await expect(page.getByRole('button', { name: 'Åbn evalueringen' })).toBeFocused()
  await page.keyboard.press('Enter')
  for (const [typed, fault] of [
    ['', 'Må ikke være tom.'],
    ['31.13.2008', '»31.13.2008« findes ikke i kalenderen.'],
  ] as const) {
    await date.fill(typed)
    await date.press('Enter')
    await expect(form).toContainText(fault)
  }
  await date.fill('1.7.2009')
  await form.getByRole('button', { name: 'Åbn evalueringen' }).click()
  await expect(form.getByRole('alert')).toContainText('senest på evalueringsperiodens sidste dag')
  await date.fill('31/10-2008')
  await date.press('Enter')
  await told(page, 'Evalueringen er åbnet pr. 31. oktober 2008.')
  await expect(page.getByRole('button', { name: 'Afslut evalueringen' })).toBeDisabled()
})

test('the checklist leads to an activity, of which the secretariat writes', async ({ page }) => {
  await page.goto('/evaluation')
  await settled(page)
  await page.getByText('Uden vurderet målopfyldelse').click()
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Uden vurderet målopfyldelse' })
    .getByRole('link', { name: /^4\.2 / })
    .click()
  await expect(page).toHaveURL(/\/evaluation\/4\.2#assessment$/)
  await settled(page)
  await page.getByRole('button', { name: 'Skriv vurderingen' }).click()
  const form = page.getByRole('form', { name: 'Vurdering af 4.2' })
  await form.getByRole('radio', { name: '2 – I ringe grad nået' }).check()
  await form.getByRole('textbox', { name: 'Hvad er opnået' }).fill('Aftalen er **på plads**.')
  await form.getByRole('textbox', { name: 'Hvad er lært' }).fill('Begynd før.')
  await form.getByRole('radio', { name: 'Justeres' }).check()
  await form.getByRole('button', { name: 'Gem', exact: true }).click()
  const reason = form.getByRole('textbox', { name: 'Begrundelse for indstillingen' })
  await expect(reason).toHaveAttribute('aria-invalid', 'true')
  await reason.fill('Færre huse end ventet.')
  await reason.press('Control+Enter')
  await told(page, 'Vurderingen af 4.2 er gemt.')
  await expect(page.locator('strong', { hasText: 'på plads' })).toBeVisible()
  await looksRight(page)
})

test('the chair enters what the committee decided, with votes', async ({ page }) => {
  await signInAs(page, 'chair')
  await page.goto('/evaluation/4.2')
  await settled(page)
  await expect(page.getByRole('button', { name: 'Ret vurderingen' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Indtast beslutningen' }).click()
  const form = page.getByRole('form', { name: 'Udvalgets beslutning om 4.2' })
  // It begins with the newest meeting, and with what was recommended.
  await expect(form.getByRole('combobox', { name: 'Beslutning' })).toHaveValue('adjust')
  const meeting = form.getByRole('combobox', { name: 'Møde' })
  await meeting.selectOption({ index: 0 })
  await form.getByRole('button', { name: 'Gem' }).click()
  await expect(form).toContainText('Mangler.')
  await expect(meeting).toBeFocused()
  await meeting.selectOption({ index: 1 })
  await form.getByRole('textbox', { name: 'Begrundelse' }).fill('Som indstillet.')
  await form.getByText('Stemmer', { exact: true }).click()
  await form.locator('details').getByRole('combobox').first().selectOption('against')
  await form.getByRole('button', { name: 'Gem' }).click()
  await told(page, 'Beslutningen om 4.2 er gemt.')
  await expect(page.getByRole('main')).toContainText('Som indstillet.')
  await expect(page.getByRole('main')).toContainText(/imod \(1\)/i)
  await page.goto('/evaluation')
  await settled(page)
  await expect(page.getByRole('heading', { name: 'Justeres (1)' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Afslut evalueringen' })).toHaveCount(0)
})

test.describe('a director', () => {
  test.use({ role: 'director' satisfies Role })

  test('reads it, is offered no decision, and is refused when trying', async ({ page }) => {
    await page.goto('/evaluation/4.2')
    await settled(page)
    await expect(page.getByRole('button', { name: /Indtast/ })).toHaveCount(0)
    const { meetings } = await read(page.request)
    const data = { meetingId: meetings[0]?.id, verdict: 'stop' }
    const reply = await page.request.post(`${API}/evaluation/items/4.2/decision`, { data })
    expect(reply.status()).toBe(403)
    expect(
      (await read(page.request)).rows.find(({ number }) => number === '4.2')?.decisions,
    ).toHaveLength(1)
  })
})

test('the picture shows each activity at what it used and reached; the table sorts by the ratio', async ({
  page,
}) => {
  const { rows, meetings } = await read(page.request)
  for (const [at, { number, assessment, decisions }] of rows.entries()) {
    const items = `${API}/evaluation/items/${number}`
    if (assessment.goalAttainment === null) {
      const data = {
        goalAttainment: 1 + (at % 5),
        achieved: 'Prøve.',
        learned: 'Prøve.',
        recommendation: 'continue',
        recommendationReason: 'Prøve.',
      }
      const headers = { 'if-match': `"v${assessment.version}"` }
      expect((await page.request.patch(items, { data, headers })).status()).toBe(200)
    }
    if (decisions.length > 0) continue
    const data = {
      meetingId: meetings[0]?.id,
      verdict: number.startsWith('6') ? 'stop' : 'continue',
    }
    expect((await page.request.post(`${items}/decision`, { data })).status()).toBe(201)
  }
  await page.goto('/evaluation')
  await settled(page)
  const picture = page.getByRole('figure').filter({ hasText: 'Hvert punkt er en aktivitet' })
  await expect(picture.getByRole('listitem').getByRole('link')).toHaveCount(33)
  const point = picture.getByRole('link', { name: /^4\.2 .*: Kroner .*, Målopfyldelse 2 af 5, / })
  await point.focus()
  await expect(picture.getByText('Lidt brugt, lidt nået', { exact: true }).last()).toBeVisible()

  await page.getByRole('radio', { name: 'Timer', exact: true }).check()
  await expect(page).toHaveURL(/measure=hours/)
  await page.getByRole('combobox', { name: 'Indsatsområde' }).selectOption('4')
  await expect(picture.getByRole('listitem').getByRole('link')).toHaveCount(9)
  const table = page.getByRole('table', { name: 'Aktivitet for aktivitet' })
  await table.getByRole('button', { name: 'Timer pr. point' }).click()
  await expect(table.getByRole('columnheader', { name: 'Timer pr. point' })).toHaveAttribute(
    'aria-sort',
    'descending',
  )
  const ratios = async () => {
    const cells = await table.locator('tbody tr td:nth-of-type(5)').allInnerTexts()
    return cells.map((text) => Number(text.replaceAll('.', '').replace(',', '.')))
  }
  const most = await ratios()
  expect(most).toEqual(most.toSorted((a, b) => b - a))
  // Divided first and rounded once: what somebody finds who does the sum.
  const sums = await table.locator('tbody tr').evaluateAll((lines) =>
    lines.map((line) => {
      const [, hours = '', goal = '', , ratio = ''] = [...line.querySelectorAll('td')].map(
        (cell) => cell.lastChild?.textContent ?? '',
      )
      const figure = (text: string) => Number(text.replaceAll('.', '').replace(',', '.'))
      return figure(hours) / Number(goal[0]) - figure(ratio)
    }),
  )
  expect(sums.filter((error) => Math.abs(error) > 0.005_000_1)).toEqual([])
  await table.getByRole('button', { name: 'Timer pr. point' }).click()
  await expect.poll(ratios).toEqual(most.toReversed())
  await expect(page).toHaveURL(/order=least/)
  await looksRight(page)
  await picture.getByRole('link', { name: /^4\.2 / }).press('Enter')
  await expect(page).toHaveURL(/\/evaluation\/4\.2/)
})

test('it is closed; a fact changed afterwards is told as a difference, and what is frozen stays byte for byte', async ({
  page,
}) => {
  await page.goto('/evaluation')
  await settled(page)
  await page.getByRole('button', { name: 'Afslut evalueringen' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Afslut evalueringen' }).click()
  await expect(page.getByText(/^[0-9a-f]{64}$/)).toBeVisible()
  await expect(page.getByText('er i dag de samme')).toBeVisible()
  const kept = await frozen(page.request)
  const row = page
    .getByRole('table', { name: 'Aktivitet for aktivitet' })
    .getByRole('row')
    .filter({ hasText: /^4\.4/ })
  const before = await row.innerText()

  const entry = { kind: 'expense', date: '2008-10-30', amountOre: 123_400, activity: '4.4' }
  const made = await page.request.post(`${API}/pools/erhvervspulje/entries`, {
    data: { ...entry, text: 'Glemt' },
  })
  expect(made.status()).toBe(201)
  const differences = page.getByRole('table', { name: 'Forskelle fra tallene i dag' })
  await expect(differences.getByRole('row').filter({ hasText: /^4\.4/ })).toContainText(
    /1\.234,00\skr\./,
  )
  expect(await row.innerText()).toBe(before)
  expect((await frozen(page.request)).equals(kept)).toBe(true)
  await looksRight(page)

  await page.goto('/evaluation/4.4')
  await settled(page)
  await expect(page.getByRole('button', { name: 'Ret vurderingen' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Indtast en ny beslutning' }).click()
  const form = page.getByRole('form', { name: 'Udvalgets beslutning om 4.4' })
  await form.getByRole('combobox', { name: 'Beslutning' }).selectOption('stop')
  await form.getByRole('button', { name: 'Gem' }).click()
  await expect(page.getByRole('heading', { name: 'Tidligere beslutninger' })).toBeVisible()
  expect((await frozen(page.request)).equals(kept)).toBe(true)
})

test('what goes on starts the next edition, linked with the activities that it carries on', async ({
  page,
}) => {
  await page.goto('/evaluation')
  await settled(page)
  await page.getByRole('button', { name: 'Ny udgave af planen' }).click()
  const form = page.getByRole('form', { name: 'Begynd næste udgave af planen' })
  await expect(form.getByRole('textbox', { name: 'Adresse' })).toHaveValue(
    'erhvervspolitik-2010-2012',
  )
  await expect(form.getByRole('textbox', { name: 'Planperioden fra' })).toHaveValue('01.01.2010')
  await expect(form.getByRole('textbox', { name: 'Planperioden til' })).toHaveValue('31.12.2012')
  // Area 6 stops as a whole: there is nothing of it to take along.
  await expect(form.getByRole('checkbox', { name: /^6 / })).toHaveCount(0)
  const areas = await form.getByRole('checkbox').all()
  for (const area of areas) await area.setChecked(false)
  await form.getByRole('button', { name: 'Opret udgaven' }).click()
  await expect(form.getByRole('group', { name: 'Indsatsområder' })).toContainText('Vælg mindst ét')
  await expect(form.getByRole('checkbox').first()).toBeFocused()
  for (const area of areas) await area.setChecked(true)
  await form.getByRole('button', { name: 'Opret udgaven' }).click()
  await told(page, /er oprettet med \d+ aktiviteter/)
  await page
    .getByRole('main')
    .getByRole('link', { name: /2010-2012/ })
    .click()
  await expect(page).toHaveURL(/plan=erhvervspolitik-2010-2012/)
  await settled(page)
  await page.goto('/activities/4.2?plan=erhvervspolitik-2010-2012')
  await settled(page)
  await page.getByRole('link', { name: /4\.2/ }).first().click()
  await expect(page).toHaveURL(/\/activities\/4\.2/)
  await expect(page).not.toHaveURL(/plan=erhvervspolitik-2010-2012/)
})

test('an activity’s page and the timeline show what was decided, by shape and by word', async ({
  page,
}) => {
  await page.goto('/activities/4.4')
  await settled(page)
  const decisions = page.getByRole('region', { name: 'Beslutninger' })
  await expect(decisions.getByText('Stopper')).toBeVisible()
  await expect(decisions.getByRole('heading', { name: 'Tidligere beslutninger' })).toBeVisible()
  await looksRight(page)
  await decisions
    .getByRole('link', { name: /Udvalgsmøde/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/meetings\/\d+/)

  await page.goto('/activities/4.2')
  await settled(page)
  await expect(page.getByText('Fortsætter i')).toBeVisible()
  await page.getByRole('link', { name: /2010-2012: 4\.2/ }).click()
  await expect(page).toHaveURL(/plan=erhvervspolitik-2010-2012/)
  // The date is the plan's own: the one before has none in common with it.
  await expect(page.getByRole('textbox', { name: 'Status pr.' })).toHaveValue('01.01.2010')

  await page.goto('/timeline?q=4.4')
  await settled(page)
  const row = page.getByRole('row').filter({ hasText: /4\.4/ })
  await expect(row.getByText(/Beslutning 28\..okt\..2008: Stopper/)).toBeAttached()
  await expect(page.getByText('Beslutning: Stopper')).toBeVisible()
  await looksRight(page)
  await page.getByRole('button', { name: 'Vis datatabel' }).click()
  await expect(page.getByRole('columnheader', { name: 'Beslutninger' })).toBeVisible()

  // Before the meeting nothing of it is known.
  await page.goto('/activities/4.4?asOf=2008-10-01')
  await settled(page)
  await expect(page.getByRole('heading', { name: 'Beslutninger' })).toHaveCount(0)
})
