import { undo } from './undo.ts'

/** Where Ctrl+Z is the field's own. */
const OWN_UNDO =
  'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable=true]'

/** Ctrl+Z (Cmd+Z) anywhere but in a field, or over the page in a dialog, takes back the latest change. */
export function listenForUndo(): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey)) return
    if (event.shiftKey || event.altKey || event.defaultPrevented) return
    if (event.target instanceof Element && event.target.closest(`${OWN_UNDO}, dialog`)) return
    if (undo()) event.preventDefault()
  }
  document.addEventListener('keydown', onKey)
  return () => document.removeEventListener('keydown', onKey)
}
