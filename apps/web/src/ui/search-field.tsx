import { useEffect, useId, useState } from 'react'
import styles from './field.module.css'

interface Props {
  label: string
  /** What is looked for now. */
  asked: string
  /** Told once the typing pauses. */
  onAsk: (text: string) => void
}

/** Words to be found. Each letter would be a request of its own, so it waits for a pause. */
export function SearchField({ label, asked, onAsk }: Props) {
  const id = useId()
  const [typed, setTyped] = useState(asked)
  const [seen, setSeen] = useState(asked)
  if (seen !== asked) {
    // It was changed elsewhere: a chip, the back button. Its own change is not typed over.
    setSeen(asked)
    if (typed.trim() !== asked) setTyped(asked)
  }

  useEffect(() => {
    const text = typed.trim()
    if (text === asked) return
    const timer = setTimeout(() => onAsk(text), 250)
    return () => clearTimeout(timer)
  }, [typed, asked, onAsk])

  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        className={styles.control}
        value={typed}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => setTyped(event.target.value)}
      />
    </div>
  )
}
