import type { BrowserContext, Page } from '@playwright/test'
import { expect, settled, signInAs, test } from './pages.ts'
import { WORKED } from './servers.ts'

// What one person changes shows on everybody's open pages, within a second.

test.use({ baseURL: WORKED })

const API = '/api/v1/plans/erhvervspolitik-2007-2009'

/** A page of somebody else, in a browser of its own. */
async function another(context: BrowserContext, role: 'member' | 'secretariat'): Promise<Page> {
  const page = await context.newPage()
  await signInAs(page, role)
  return page
}

/** Waits until the page hears what changes. */
const listening = (page: Page) =>
  page.waitForResponse((reply) => reply.url().includes('/api/v1/events') && reply.ok())

async function report(page: Page, number: string, percent: number): Promise<void> {
  const data = { date: '2008-10-31', state: 'in_progress', percent, words: `Nu ${percent}.` }
  const reply = await page.request.post(`${API}/activities/${number}/updates`, { data })
  expect(reply.status()).toBe(201)
}

const rowOf = (page: Page, number: string) =>
  page.getByRole('row').filter({ has: page.locator(`a[href*="/activities/${number}"]`) })

test('a report made in one browser shows in another, and focus and scroll stay', async ({
  page,
  browser,
}) => {
  const context = await browser.newContext({
    locale: 'da-DK',
    viewport: { width: 1280, height: 500 },
  })
  const reader = await another(context, 'member')
  const heard = listening(reader)
  await reader.goto('/activities')
  await settled(reader)
  await heard
  const row = rowOf(reader, '4.4')
  await row.scrollIntoViewIfNeeded()
  await row.getByRole('link').first().focus()
  const scrolled = await reader.evaluate(() => window.scrollY)
  for (const percent of [23, 77]) {
    const start = Date.now()
    await report(page, '4.4', percent)
    await expect(row).toContainText(`${percent} %`)
    process.stdout.write(`shown in the other browser after ${Date.now() - start} ms\n`)
  }
  expect(await reader.evaluate(() => window.scrollY)).toBe(scrolled)
  await expect(row.getByRole('link').first()).toBeFocused()
  await context.close()
})

test('who types in the table is told of a report meanwhile, and not disturbed', async ({
  page,
  browser,
}) => {
  const context = await browser.newContext({ locale: 'da-DK' })
  const editor = await another(context, 'secretariat')
  const heard = listening(editor)
  await page.request.post('/api/v1/session/demonstration', {
    data: { account: 'eksempel-sekretaer-2' },
  })
  await editor.goto('/activities?area=4')
  await settled(editor)
  await heard
  await rowOf(editor, '4.4').locator('[data-column=progress]').click()
  await editor.keyboard.press('F2')
  await editor.keyboard.type('12')
  await report(page, '4.4', 55)
  await expect(editor.getByText('har ændret aktiviteten, mens du skrev')).toBeVisible()
  await expect(editor.getByRole('textbox', { name: /^Fremdrift, 4\.4/ })).toHaveValue('12')
  await expect(editor.getByRole('textbox', { name: /^Fremdrift, 4\.4/ })).toBeFocused()
  await editor.keyboard.press('Escape')
  await expect(rowOf(editor, '4.4')).toContainText('55 %')
  await context.close()
})

test('tabs of one browser share a stream, and another takes over when its tab is closed', async ({
  page,
  context,
}) => {
  const heard = listening(page)
  await page.goto('/activities/4.2')
  await settled(page)
  await heard
  const second = await context.newPage()
  let streams = 0
  second.on('request', (request) => {
    if (request.url().includes('/api/v1/events')) streams++
  })
  await second.goto('/activities/4.2')
  await settled(second)
  await report(page, '4.2', 31)
  await expect(second.getByRole('main')).toContainText('Nu 31.')
  expect(streams).toBe(0)
  const takenOver = listening(second)
  await page.goto('about:blank')
  await takenOver
  await report(page, '4.2', 32)
  await expect(second.getByRole('main')).toContainText('Nu 32.')
})

test('a meeting that is called, an item on its agenda and a report that is begun show on others’ pages', async ({
  page,
  browser,
}) => {
  const context = await browser.newContext({ locale: 'da-DK' })
  const asOf = '2007-04-15'
  const opened = async (address: string): Promise<Page> => {
    const reader = await another(context, 'member')
    await reader.goto(`${address}asOf=${asOf}`)
    await settled(reader)
    return reader
  }
  const meetings = await opened('/meetings?')
  const before = await opened('/before-meeting?')
  const preview = await opened('/reports?kind=before-meeting&')
  const title = 'Temamøde om vækst'
  const make = async (path: string, data: object) => {
    const reply = await page.request.post(`${API}/${path}`, { data })
    expect([path, reply.status()]).toEqual([path, 201])
    return (await reply.json()) as { id: number; title: string }
  }
  const { id } = await make('meetings', { title, date: '2007-05-02' })
  for (const reader of [meetings, before, preview])
    await expect(reader.getByRole('main')).toContainText(title)
  const item = { kind: 'free', title: 'Vækst i Mileparken' }
  await make(`meetings/${id}/agenda-items`, item)
  for (const reader of [meetings, before, preview])
    await expect(reader.getByRole('main')).toContainText(item.title)
  const report = await make('status-reports', { asOf: '2007-04-10' })
  await expect(meetings.getByRole('main')).toContainText(report.title)
  await context.close()
})

test('an evaluation that is opened shows where it is followed, and on the chair’s page', async ({
  page,
  browser,
}) => {
  const context = await browser.newContext({ locale: 'da-DK' })
  const evaluation = await another(context, 'member')
  await evaluation.goto('/evaluation')
  await settled(evaluation)
  const chair = await another(context, 'member')
  await chair.goto('/before-meeting')
  await settled(chair)
  await expect(evaluation.getByText('Evalueringen er ikke åbnet')).toBeVisible()
  const data = { cutOff: '2008-10-31' }
  const opened = await page.request.post(`${API}/evaluation`, { data })
  expect(opened.status()).toBe(201)
  await expect(evaluation.getByText('Evalueringen er ikke åbnet')).toBeHidden()
  const lacking = chair.getByRole('link', { name: /aktiviteter mangler en beslutning$/ })
  await expect(lacking).toHaveAttribute('href', '/evaluation')
  await context.close()
})

test('without a connection the page says so, and catches up when it is back', async ({
  page,
  browser,
}) => {
  const context = await browser.newContext({ locale: 'da-DK' })
  const reader = await another(context, 'member')
  const heard = listening(reader)
  await reader.goto('/activities/4.3')
  await settled(reader)
  await heard
  await context.setOffline(true)
  await expect(reader.getByText('Ingen forbindelse')).toBeVisible()
  await report(page, '4.3', 41)
  await context.setOffline(false)
  await expect(reader.getByRole('main')).toContainText('Nu 41.')
  await expect(reader.getByText('Ingen forbindelse')).toBeHidden()
  await context.close()
})
