import { Plus } from 'lucide-react'
import { Suspense, useState, type ReactNode } from 'react'
import { useFocusBack } from '../../lib/use-focus-back.ts'
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
  const [isOpen, setOpen] = useState(false)
  const opener = useFocusBack(isOpen)

  if (isOpen) return <Suspense fallback={<Skeleton />}>{children(() => setOpen(false))}</Suspense>
  return (
    <div className={styles.open}>
      <Button ref={opener} onClick={() => setOpen(true)}>
        <Plus aria-hidden size={18} />
        {label}
      </Button>
    </div>
  )
}
