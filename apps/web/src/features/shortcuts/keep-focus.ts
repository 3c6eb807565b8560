/** Where the focus was, outermost last: what is left of it when a part of the page goes. */
type Way = readonly Element[]

const wayTo = (element: Element): Way => {
  const way = []
  for (let one: Element | null = element; one; one = one.parentElement) way.push(one)
  return way
}

/** The heading of the nearest part that is still there. */
function nearestHeading(way: Way): HTMLElement | null {
  const parts = way.filter((one) => one.isConnected && one.matches('dialog, section, main'))
  for (const part of parts) {
    const heading = part.querySelector<HTMLElement>('h1, h2, h3')
    if (heading) return heading
  }
  return null
}

/**
 * Never lets the keyboard's place get lost: when what has the focus goes off the page (a row that was
 * removed, a form that was closed), its part's heading takes it, unless something else already has.
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
      if (target === way[0] && way[0]?.isConnected && document.activeElement === document.body)
        way = []
    })
  }
  const take = () => {
    if (way[0] === undefined || way[0].isConnected || document.activeElement !== document.body)
      return
    const heading = nearestHeading(way)
    if (!heading) return
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
  }
  const observer = new MutationObserver(() => {
    if (way[0] === undefined || way[0].isConnected) return
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
