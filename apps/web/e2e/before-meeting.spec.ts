import type { BeforeMeeting } from '@koreplan/contract'
import type { Page } from '@playwright/test'
import { expect, settled, test } from './pages.ts'
import { WORKED } from './servers.ts'

// The chair's one page before a meeting: the API's words, ways to everything, and one sheet of paper.

test.use({ role: 'chair' })

const API = '/api/v1/plans/erhvervspolitik-2007-2009'
const main = (page: Page) => page.getByRole('main')

async function opened(page: Page, asOf = '2008-11-01', lang = 'da'): Promise<BeforeMeeting> {
  await page.goto(`/before-meeting?asOf=${asOf}`)
  await settled(page)
  const reply = await page.request.get(`${API}/before-meeting?asOf=${asOf}&lang=${lang}`)
  return (await reply.json()) as BeforeMeeting
}

for (const lang of ['da', 'en'] as const)
  test(`says in ${lang} what the API says, in the order of the document`, async ({ page }) => {
    const said = await opened(page, '2008-01-01', lang)
    if (lang === 'en') {
      await page.getByRole('button', { name: 'English' }).click()
      await expect(page.locator('html')).toHaveAttribute('lang', 'en')
      await settled(page)
    }
    const title = lang === 'da' ? 'Før mødet' : 'Before the meeting'
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(main(page)).toContainText(`${said.headline} ${said.evaluation}`)
    await expect(main(page)).toContainText(said.meeting?.words ?? '–')
    await expect(main(page)).toContainText(said.pool.account)
    for (const { subject, reason } of said.exceptions) {
      await expect(main(page)).toContainText(subject)
      await expect(main(page)).toContainText(reason)
    }
    for (const line of said.changes.lines) await expect(main(page)).toContainText(line)
    await expect(main(page).getByRole('heading', { level: 2 })).toHaveText([
      /indsatsområde|focus area/,
      /Puljen|pool/,
      said.exceptionsTitle,
      /beslutning|decided/,
      said.changes.since,
    ])
  })

test('what cannot be measured is not 0 %, and where there is nothing the page says so', async ({
  page,
}) => {
  await opened(page)
  const areas = page.getByRole('region', { name: 'Fremdrift pr. indsatsområde' })
  const row = areas.getByRole('listitem').filter({ hasText: 'National og regional' })
  await expect(row).toContainText('uden tidsplan')
  await expect(row).not.toContainText('%')
  await opened(page, '2007-01-01')
  const others = areas.getByRole('listitem').filter({ hasText: /^[1-7] / })
  await expect(others.filter({ hasText: 'Ikke rapporteret' })).toHaveCount(6)
  await expect(areas.getByText(/\d\s?%/)).toHaveCount(0)
  await opened(page, '2006-06-01')
  for (const none of [
    'Ingen forhold kræver opmærksomhed.',
    'Der er ingen punkter til beslutning.',
    'Intet er ændret.',
  ])
    await expect(main(page)).toContainText(none)
  await opened(page, '2009-12-31')
  await expect(main(page)).toContainText('Der er ikke indkaldt til et møde.')
})

test('every line leads to where it belongs, on the same date', async ({ page }) => {
  const { meeting, decide } = await opened(page)
  const addresses = async (name: string) =>
    page
      .getByRole('region', { name })
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  const areas = await addresses('Fremdrift pr. indsatsområde')
  expect(areas).toEqual([1, 2, 3, 4, 5, 6, 7].map((area) => `/areas/${area}?asOf=2008-11-01`))
  expect(await addresses('Puljen')).toEqual(['/pool?asOf=2008-11-01'])
  expect(await addresses('Fem forhold')).toEqual(
    ['3.2.2', '6.3', '4.3', '1.3', '4.2'].map((number) => `/activities/${number}?asOf=2008-11-01`),
  )
  expect(decide[0]?.about).toBe('agenda')
  const [first] = await addresses('Til beslutning')
  expect(first).toBe(`/meetings/${meeting?.id}?asOf=2008-11-01`)
  for (const address of [...areas, first ?? '']) {
    await page.goto(address ?? '')
    await settled(page)
    await expect(page.getByText('Siden findes ikke')).toHaveCount(0)
  }
})

test('is reached from the overview and from the meetings, by the keyboard too', async ({
  page,
}) => {
  await page.goto('/')
  await settled(page)
  await main(page).getByRole('link', { name: 'Før mødet' }).click()
  await expect(page).toHaveURL(/\/before-meeting/)
  await page.goto('/meetings')
  await settled(page)
  await main(page).getByRole('link', { name: 'Før mødet' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/before-meeting/)
  await settled(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Før mødet' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(main(page).getByRole('link', { name: /^Udvalgsmøde/ })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(main(page).getByRole('link', { name: 'Hent som PDF' })).toBeFocused()
})

test('is handed over as a PDF of one page', async ({ page }) => {
  await opened(page)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Hent som PDF' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/\.pdf$/)
})

/** How many sheets the page takes. The browser writes each as an object that is not compressed. */
async function sheets(page: Page): Promise<number> {
  const paper = await page.pdf({ format: 'A4', preferCSSPageSize: true })
  return paper.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0
}

for (const lang of ['da', 'en'] as const)
  test(`is one A4 on paper in ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 820, height: 1180 })
    await opened(page, '2006-06-01')
    if (lang === 'en') await page.getByRole('button', { name: 'English' }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    for (const asOf of ['2006-06-01', '2007-06-30', '2008-01-01', '2008-11-01', '2009-12-31']) {
      await opened(page, asOf)
      await expect(page.locator('html')).toHaveAttribute('lang', lang)
      expect([asOf, await sheets(page)]).toEqual([asOf, 1])
    }
  })

test.describe('with a long agenda', () => {
  test.use({ baseURL: WORKED, role: 'secretariat' })
  test('is still one A4 on paper', async ({ page }) => {
    const meeting = { title: 'Ekstraordinært udvalgsmøde', date: '2007-07-03', startsAt: '16:30' }
    const made = await page.request.post(`${API}/meetings`, { data: meeting })
    const { id } = (await made.json()) as { id: number }
    for (const kind of ['status', 'pool', 'changes', 'status', 'pool', 'free'])
      await page.request.post(`${API}/meetings/${id}/agenda-items`, {
        data: {
          kind,
          asOf: '2007-06-30',
          title: `Et punkt om ${kind} med en lang titel, som politikerne skal tage stilling til`,
        },
      })
    const { decide } = await opened(page, '2007-06-30')
    expect(decide.filter(({ about }) => about === 'agenda')).toHaveLength(6)
    await expect(main(page).getByRole('link', { name: /^Et punkt om/ })).toHaveCount(6)
    expect(await sheets(page)).toBe(1)
  })
})
