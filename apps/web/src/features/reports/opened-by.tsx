import { Plus } from 'lucide-react'
import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react'
import { Button } from '../../ui/button.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import styles from './fact-form.module.css'

interface Props {
  label: string
  /** The form, given how to close it. It may be fetched only then. */
  children: (close: () => void) => ReactNode
}

/** A button in whose place a form for something new opens; the focus comes back to it. */
export function OpenedBy({ label, children }: Props) {
  const [isOpen, setOpen] = useState<boolean | null>(null)
  const place = useRef<HTMLDivElement>(null)

  // The button is not there while the form is open: it can only be focused once it is back.
  useEffect(() => {
    if (isOpen === false) place.current?.querySelector('button')?.focus()
  }, [isOpen])

  if (isOpen === true)
    return <Suspense fallback={<Skeleton />}>{children(() => setOpen(false))}</Suspense>
  return (
    <div ref={place} className={styles.open}>
      <Button onClick={() => setOpen(true)}>
        <Plus aria-hidden size={18} />
        {label}
      </Button>
    </div>
  )
}
