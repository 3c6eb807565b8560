import { useEffect, useEffectEvent } from 'react'
import { understand, type ShortcutId } from './shortcuts.ts'
import { areLettersOn } from './switched.ts'

/** Milliseconds between the strokes of one shortcut. */
const PAUSE = 1500

/** Hears shortcuts on the whole page, but where something is typed or a dialog stands over it. */
export function useShortcuts(run: (id: ShortcutId) => void): void {
  const meant = useEffectEvent(run)

  // The keys are for the page, whatever has focus.
  useEffect(() => {
    let begun: readonly string[] = []
    let timer: ReturnType<typeof setTimeout> | undefined
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || isElsewhere(event)) return
      const understood = understand(begun, event, areLettersOn())
      begun = understood.begun
      clearTimeout(timer)
      timer = setTimeout(() => (begun = []), PAUSE)
      if (understood.id === null) return
      event.preventDefault()
      meant(understood.id)
    }
    document.addEventListener('keydown', onKey)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('keydown', onKey)
    }
  }, [])
}

const FIELDS = 'input, textarea, select, [contenteditable], [role="textbox"], [role="combobox"]'

/** Ctrl+K also leaves a field; nothing else is heard there, nor beside an open dialog. */
function isElsewhere({ target, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (document.querySelector('dialog[open]') !== null) return true
  return !(ctrlKey || metaKey) && target instanceof Element && target.closest(FIELDS) !== null
}
