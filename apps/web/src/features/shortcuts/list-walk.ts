/** What a list is walked by: its rows' links. */
const ROWS = 'main :is(tbody tr, [data-row])'

/** Moves the focus to the next row's link, or the one before; from outside the list to its first. */
export function walkList(step: 1 | -1): void {
  const links = [...document.querySelectorAll(ROWS)].flatMap((row) => {
    const link = row.querySelector<HTMLElement>('a[href]')
    return link && link.checkVisibility() ? [{ row, link }] : []
  })
  const at = links.findIndex(({ row }) => row.contains(document.activeElement))
  const next = at === -1 ? links[0] : links[at + step]
  next?.link.focus()
  next?.link.scrollIntoView({ block: 'nearest' })
}

/** Presses what the page has for it: in the row that has the focus first. */
export function press(id: 'edit' | 'new'): void {
  const button = `[data-shortcut="${id}"]`
  const row = document.activeElement?.closest(ROWS)
  const found =
    row?.querySelector<HTMLElement>(button) ??
    document.querySelector<HTMLElement>(`main ${button}, dialog[open] ${button}`)
  found?.click()
}

/** Milliseconds that a page has to come up with what is to be pressed. */
const PATIENCE = 5000

/** Presses what a page has for it as soon as the page is there; a page without it is left as it is. */
export function pressWhenThere(id: 'edit' | 'new'): void {
  const find = () => document.querySelector<HTMLElement>(`main [data-shortcut="${id}"]`)
  const there = find()
  if (there) {
    there.click()
    return
  }
  const watch = new MutationObserver(() => {
    const button = find()
    if (!button) return
    watch.disconnect()
    button.click()
  })
  watch.observe(document.body, { childList: true, subtree: true })
  setTimeout(() => watch.disconnect(), PATIENCE)
}
