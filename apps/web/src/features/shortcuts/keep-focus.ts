/** Where the focus was, innermost first: each thing, and of a line the one that takes its place. */
type Way = readonly { readonly element: Element; readonly neighbour: Element | null }[]

const LINE = 'tr, li'
/** What a button opened, as long as the focus is in it. */
const PANEL = '[data-panel]'
/** They move the focus among their own rows, which come and go as they are scrolled. */
const OWN_FOCUS = '[role=grid], [role=treegrid]'

function wayTo(element: Element): Way {
  const way = []
  for (let one: Element | null = element; one; one = one.parentElement)
    way.push({
      element: one,
      neighbour: one.matches(LINE) ? (one.nextElementSibling ?? one.previousElementSibling) : null,
    })
  return way
}

/** What is nearest to where the focus was: the line, the next one, or the heading of the part around it. */
function nearest(way: Way): HTMLElement | null {
  for (const { element, neighbour } of way) {
    const line = element.isConnected && element.matches(LINE) ? element : neighbour
    if (line instanceof HTMLElement && line.isConnected) return line
    // What was opened over the page would close if the focus left it.
    if (element instanceof HTMLElement && element.isConnected && element.matches(PANEL))
      return element
    if (!element.isConnected || !element.matches('form, dialog, section, main')) continue
    const heading = element.querySelector<HTMLElement>('h1, h2, h3')
    if (heading) return heading
  }
  return null
}

const isLost = (way: Way): boolean =>
  way[0] !== undefined &&
  !way[0].element.isConnected &&
  !way.some(({ element }) => element.matches(OWN_FOCUS))

/**
 * Never lets the keyboard's place get lost: when what has the focus goes off the page (a row that was
 * removed, a form that was closed), the line beside it or its part's heading takes it,
 * unless something else already has.
 */
export function keepFocus(): () => void {
  let way: Way = []
  let waiting: ReturnType<typeof setTimeout> | undefined

  const onFocus = ({ target }: FocusEvent) => {
    way = target instanceof Element ? wayTo(target) : []
  }
  // Leaving what stays on the page is the reader's own doing, as a click beside it.
  const onBlur = ({ target }: FocusEvent) => {
    queueMicrotask(() => {
      const own = target === way[0]?.element && way[0]?.element.isConnected
      if (own && document.activeElement === document.body) way = []
    })
  }
  const take = () => {
    if (!isLost(way) || document.activeElement !== document.body) return
    const place = nearest(way)
    if (!place) return
    place.tabIndex = -1
    place.focus({ preventScroll: true })
    // Who points keeps the page where it is; who uses keys is shown where they are.
    if (place.matches(':focus-visible')) place.scrollIntoView({ block: 'nearest' })
  }
  const observer = new MutationObserver(() => {
    if (!isLost(way)) return
    // Whoever took it off may know a better place, and goes there when it is drawn.
    clearTimeout(waiting)
    waiting = setTimeout(take, 50)
  })

  document.addEventListener('focusin', onFocus)
  document.addEventListener('focusout', onBlur)
  observer.observe(document.body, { childList: true, subtree: true })
  return () => {
    clearTimeout(waiting)
    observer.disconnect()
    document.removeEventListener('focusin', onFocus)
    document.removeEventListener('focusout', onBlur)
  }
}
