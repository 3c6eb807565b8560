import styles from './meter.module.css'

interface Props {
  /** 0-100; null draws the track alone. */
  value: number | null
  /** Where it should be, 0-100: a tick across the bar. */
  expected?: number | null
  /** A custom property of tokens.css. */
  color: string
}

/** A bar on a track. The figures stand in words beside it, so it is hidden from who hears the page. */
export function Meter({ value, expected = null, color }: Props) {
  return (
    <span className={styles.track} aria-hidden>
      {value !== null && (
        <span
          className={styles.bar}
          style={{ inlineSize: `${Math.min(100, value)}%`, background: `var(${color})` }}
        />
      )}
      {expected !== null && (
        <span className={styles.tick} style={{ insetInlineStart: `${Math.min(100, expected)}%` }} />
      )}
    </span>
  )
}
