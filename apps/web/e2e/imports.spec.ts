import type { Page } from '@playwright/test'
import { axeFindings } from './axe.ts'
import { expect, settled, test } from './pages.ts'
import { FILLED } from './servers.ts'

// Expenses from a document of an accounting system. All figures are invented.

test.use({ baseURL: FILLED, refusals: /status of 422/ })
// What the pool has left only stands still while nobody else enters.
test.describe.configure({ mode: 'serial' })

const HEADS = ['Bilagsnr.', 'Bogføringsdato', 'Leverandør', 'Posteringstekst', 'Beløb', 'Aktivitet']
type Row = readonly string[]

const documentOf = (rows: readonly Row[], heads: Row = HEADS) => ({
  mimeType: 'text/csv',
  // As older accounting systems write it.
  buffer: Buffer.from([heads, ...rows].map((row) => `${row.join(';')}\r\n`).join(''), 'latin1'),
})
const twoThousand = Array.from({ length: 2000 }, (_, at) => [
  `Ø${1000 + at}`,
  `${String(1 + (at % 28)).padStart(2, '0')}.0${1 + (at % 9)}.2008`,
  'Blåbær & Søn (eksempel)',
  `Småting nr. ${at + 1}`,
  '12,50',
  '4.2',
])
/** Three of them, each with another fault. */
const withFaults = twoThousand.map((row, at) =>
  row.map((cell, column) => {
    if (at === 9 && column === 4) return 'ukendt'
    if (at === 998 && column === 5) return '99.9'
    return at === 1499 && column === 1 ? '31.02.2008' : cell
  }),
)

const send = (page: Page, name: string, sent: ReturnType<typeof documentOf>) =>
  page.locator('input[type=file]').setInputFiles({ name, ...sent })
const apply = (page: Page) => page.getByRole('button', { name: /^Postér / })
const rows = (page: Page) => page.getByRole('table', { name: 'Gennemse' }).getByRole('row')

/** What Overblik says is available, once it says it. */
async function overviewTells(page: Page, amount: string): Promise<void> {
  await page.getByRole('link', { name: 'Overblik' }).click()
  await expect(page.locator('main').getByText(amount, { exact: true })).toBeVisible()
}

test('2,000 expenses with 3 faulty rows: all or nothing, and the same file again changes nothing', async ({
  page,
}) => {
  await page.goto('/pool')
  await settled(page)
  await page.getByRole('link', { name: 'Importér forbrug' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Importér forbrug' })).toBeFocused()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Vælg fil' }).press('Enter')
  await (await chooser).setFiles({ name: 'Poster æøå.csv', ...documentOf(withFaults) })

  await expect(page.getByText('2.000 rækker · CSV i ISO 8859-1')).toBeVisible()
  await expect(rows(page)).toHaveCount(101)
  await expect(apply(page)).toHaveAttribute('aria-disabled', 'true')
  await expect(page.getByText('Ret de 3 rækker med fejl i filen, eller udelad dem.')).toBeVisible()
  await page.getByRole('radio', { name: 'Med fejl (3)' }).check()
  await expect(rows(page)).toHaveCount(4)
  await expect(rows(page).nth(1)).toContainText('Beløb »ukendt« er ikke et beløb')
  await expect(rows(page).nth(2)).toContainText('»99.9« er hverken en aktivitet eller')
  await expect(rows(page).nth(3)).toContainText('Dato »31.02.2008« er ikke en dato')
  expect(await axeFindings(page)).toEqual([])

  await page.getByRole('button', { name: 'Udelad de 3 rækker med fejl' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Tag alle rækker med igen' })).toBeFocused()
  await expect(page.getByText('51.870,00 kr.')).toBeVisible()
  await apply(page).click()
  await expect(
    page.getByText('1.997 posteringer på i alt 24.962,50 kr. er posteret.').last(),
  ).toBeVisible()
  await expect(page.getByText('Filen er posteret')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Se posteringerne' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText(/Kun posteringer fra import nr\. \d+/)).toBeVisible()
  await expect(page.getByText('1.997 posteringer', { exact: true })).toBeVisible()
  await overviewTells(page, '51.870 kr.')

  await page.goto('/import')
  await send(page, 'Poster æøå.csv', documentOf(withFaults))
  await expect(page.getByText('Findes allerede: 1.997 rækker')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Postér 0 rækker' })).toBeVisible()
  // The same document, corrected, in the place of the first.
  await send(page, 'Poster rettet.csv', documentOf(twoThousand))
  await page.getByRole('button', { name: 'Postér 3 rækker' }).click()
  await expect(page.getByText('Filen er posteret')).toBeVisible()
  await overviewTells(page, '51.832,50 kr.')

  // Each import is one change, and is taken back as one.
  await page.goto('/history?kind=import')
  await expect(page.getByText('Importerede forbrug fra')).toHaveCount(2)
  await page
    .getByRole('button', { name: /^Fortryd: Importerede forbrug/ })
    .last()
    .click()
  await expect(page.getByText('Ændringen er fortrudt.').last()).toBeVisible()
  await overviewTells(page, '76.795 kr.')
})

/** Keeps changes of a matching back until they are let through, one by one. */
async function heldMatching(page: Page): Promise<{ readonly letOne: () => void }> {
  const gates = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const waiting = gates.map(({ promise }) => promise)
  await page.route(
    (url) => url.pathname.includes('/imports/'),
    async (route) => {
      if (route.request().method() === 'PATCH') await waiting.shift()
      await route.continue()
    },
  )
  return { letOne: () => gates.shift()?.resolve() }
}

test('columns that nobody knows are matched once, and remembered', async ({ page }) => {
  const heads = ['Nr', 'Hvornår', 'Hvem', 'Hvor meget']
  const first = [
    ['x1', '03/04/2008', 'Blåbær & Søn (eksempel)', '-1.234'],
    ['x2', '05/06/2008', 'Blåbær & Søn (eksempel)', '-2.500'],
  ]
  await page.goto('/import')
  await send(page, 'tekst.csv', { mimeType: 'text/csv', buffer: Buffer.from('kun tekst') })
  await expect(page.getByRole('alert')).toContainText('Der er ingen tabel i filen')

  await send(page, 'marts.csv', documentOf(first, heads))
  await expect(page.getByText('Vælg først:')).toBeVisible()
  const choose = (label: string, option: string) =>
    page.getByLabel(label, { exact: true }).selectOption(option)
  await choose('Dato', 'Hvornår')
  await choose('Beløb', 'Hvor meget')
  await choose('Modtager', 'Hvem')
  await choose('Bilagsnummer', 'Nr')
  await choose('Rækker uden formål hører til', '4')
  // 03/04 may be in April or in March, and 1.234 a thousand or one and a quarter: asked, never guessed.
  await expect(page.getByText('hvordan datoer er skrevet', { exact: true })).toBeVisible()
  // Choices are sent one after the other: none of those before is to be among those that are held.
  await Promise.all([
    page.waitForResponse((reply) => reply.request().postData()?.includes('dmy') === true),
    choose('Datoer er skrevet som', 'dmy'),
  ])
  const replies = await heldMatching(page)
  await choose('Tal er skrevet som', 'danish')
  const negative = page.getByRole('radio', { name: 'negative beløb (med minus)' })
  await negative.click()
  await expect(negative).toBeChecked()
  // The reply to the choice before does not take back the one that is still on its way.
  replies.letOne()
  await expect(rows(page)).toHaveCount(3)
  await expect(rows(page).nth(1)).toContainText('er en kreditnota')
  await expect(negative).toBeChecked()
  replies.letOne()
  await expect(rows(page).nth(1)).toContainText('3. apr. 2008')
  await expect(rows(page).nth(1)).toContainText('1.234,00 kr.')
  expect(await axeFindings(page)).toEqual([])

  const next = [['x3', '13/04/2008', 'Blåbær & Søn (eksempel)', '-12,50']]
  await send(page, 'april.csv', documentOf(next, heads))
  await expect(page.getByText(/Kolonnerne er sat som sidst/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Postér 1 række' })).toBeVisible()
})

test.describe('who may not enter money', () => {
  test.use({ role: 'member' })
  test('is told who may, and sees no way there', async ({ page }) => {
    await page.goto('/import')
    await expect(page.getByText('Du kan ikke importere forbrug')).toBeVisible()
    await page.getByRole('link', { name: 'Til puljen' }).click()
    await settled(page)
    await expect(page.getByRole('link', { name: 'Importér forbrug' })).toHaveCount(0)
  })
})
