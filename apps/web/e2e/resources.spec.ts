import { axeFindings } from './axe.ts'
import { expect, settled, signInAs, test } from './pages.ts'
import { WORKED } from './servers.ts'

// Hours: the matrix adds up and is walked by keys; a round goes between two roles; a week is entered.

test('the matrix adds up and is walked with the arrow keys', async ({ page }) => {
  await page.goto('/resources?asOf=2008-11-01')
  await settled(page)
  const grid = page.getByRole('grid')
  await expect(grid).toContainText('2.843,75')
  await grid.locator('[tabindex="0"]').focus()
  await page.keyboard.press('Control+End')
  await expect(page.locator(':focus')).toContainText('af 3.320')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Home')
  await expect(page.locator(':focus')).toContainText('ikke tildelt, ingen timer')
  await expect(grid.locator('[tabindex="0"]')).toHaveCount(1)
  await page.getByRole('radio', { name: 'Aktiviteter' }).check()
  await expect(page).toHaveURL(/by=activity/)
  await expect(page.getByRole('grid')).toContainText('2.843,75')
  await page.getByLabel('År', { exact: true }).selectOption('2007')
  await expect(page.getByRole('grid', { name: /2007/ })).toBeVisible()
})

test.describe('where it is worked', () => {
  test.use({ baseURL: WORKED, role: 'unit_contact' })

  test('a unit proposes, the board approves one cell and refuses another', async ({ page }) => {
    await page.goto('/resources?asOf=2008-11-01&year=2009')
    await settled(page)
    const row = page.getByRole('row', { name: /^Miljø og Teknik/ })
    for (const [column, hours] of [
      [0, '37,5'],
      [1, '12'],
    ] as const) {
      await row.getByRole('gridcell').nth(column).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel('Timer i 2009').fill('7,1')
      await dialog.getByRole('button', { name: 'Send forslaget' }).click()
      await expect(dialog).toContainText('hele kvarter')
      await dialog.getByLabel('Timer i 2009').fill(hours)
      await dialog.getByRole('button', { name: 'Send forslaget' }).click()
      await expect(dialog).toBeHidden()
      await expect(row.getByRole('gridcell').nth(column)).toContainText(`foreslået ${hours}`)
    }
    // Another unit's cell opens nothing.
    await page
      .getByRole('row', { name: /^Kultur/ })
      .getByRole('gridcell')
      .nth(0)
      .click()
    await expect(page.getByRole('dialog')).toHaveCount(0)

    await signInAs(page, 'director')
    await page.goto('/resources?asOf=2008-11-01&year=2009')
    await settled(page)
    expect(await axeFindings(page)).toEqual([])
    await page
      .getByRole('button', { name: 'Godkend: Miljø og Teknik, Globalisering, 2009' })
      .click()
    await expect(row.getByRole('gridcell').nth(0)).toContainText('af 37,5')
    await page.getByRole('button', { name: /^Afvis: Miljø og Teknik, National/ }).click()
    const reason = page.getByRole('dialog')
    await reason.getByRole('textbox').fill('Området er lagt til Erhvervssekretariatet.')
    await reason.getByRole('button', { name: 'Afvis' }).click()
    await expect(row.getByRole('gridcell').nth(1)).toContainText('ikke tildelt')
    await page.getByRole('button', { name: 'Vis forløbet' }).click()
    const course = page.getByRole('table', { name: 'Tildelingsrundens forløb' })
    await expect(course).toContainText('Området er lagt til Erhvervssekretariatet.')
    await expect(course).toContainText('37,50')
  })

  test('a contact person enters the own unit’s week, and copies the last one', async ({ page }) => {
    await page.goto('/resources?asOf=2008-10-15')
    await settled(page)
    await expect(page.getByText('Uge 42', { exact: false })).toBeVisible()
    const monday = page.getByRole('textbox', { name: /^4\.3, mandag/ })
    await monday.fill('syv')
    await expect(page.getByText('Skriv timer i hele kvarter')).toBeVisible()
    await monday.fill('7,5')
    await monday.press('ArrowUp')
    await expect(page.locator(':focus')).toHaveAccessibleName(/^4\.2, mandag/)
    // What was typed outlives the page, and is gone on with in its week whatever the date is then.
    await page.goto('/resources?asOf=2008-10-29')
    await page.getByRole('button', { name: 'Fortsæt kladden' }).click()
    await expect(page.getByText('Uge 42', { exact: false })).toBeVisible()
    await expect(monday).toHaveValue('7,5')
    await page.getByRole('button', { name: 'Gem ugen' }).click()
    await expect(page.getByText('Ugens timer er gemt.').first()).toBeAttached()
    await page.getByRole('button', { name: 'Næste uge' }).click()
    await expect(page.getByText('Uge 43', { exact: false })).toBeVisible()
    await expect(monday).toHaveValue('')
    await page.getByRole('button', { name: 'Kopiér sidste uge' }).click()
    await expect(monday).toHaveValue('7,5')
    await page.getByRole('button', { name: 'Fortryd ændringerne' }).click()
    await expect(monday).toHaveValue('')
  })
})
