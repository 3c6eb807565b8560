import { ChevronDown } from 'lucide-react'
import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { buttonClass } from './button.tsx'
import styles from './disclosure.module.css'

interface Props {
  label: ReactNode
  /** When the label is only an icon. */
  name?: string
  children: ReactNode
  /** Which edge of the button the panel keeps to. */
  align?: 'start' | 'end'
  className?: string | undefined
}

/** A button that opens a panel under it. Esc, a click outside, or a link in the panel closes it. */
export function Disclosure({ label, name, children, align = 'start', className }: Props) {
  const [open, setOpen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()

  // What happens outside the panel, and which of its links is followed, is only heard on the document.
  useEffect(() => {
    if (!open) return
    const inside = (event: Event) =>
      event.target instanceof Node && root.current?.contains(event.target)
    const leave = (event: Event) => {
      if (!inside(event)) setOpen(false)
    }
    const follow = (event: Event) => {
      if (inside(event) && event.target instanceof Element && event.target.closest('a'))
        setOpen(false)
    }
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      setOpen(false)
      button.current?.focus()
    }
    const heard = new AbortController()
    const { signal } = heard
    document.addEventListener('pointerdown', leave, { signal })
    document.addEventListener('focusin', leave, { signal })
    document.addEventListener('click', follow, { signal })
    document.addEventListener('keydown', escape, { signal })
    return () => heard.abort()
  }, [open])

  return (
    <div ref={root} className={styles.disclosure}>
      <button
        ref={button}
        type="button"
        className={className ?? buttonClass('secondary')}
        aria-expanded={open}
        aria-controls={id}
        aria-label={name}
        title={name}
        onClick={() => setOpen(!open)}
      >
        {label}
        <ChevronDown aria-hidden size={16} className={styles.chevron} />
      </button>
      <div id={id} data-panel className={styles.panel} data-align={align} hidden={!open}>
        {children}
      </div>
    </div>
  )
}
