import type { ReactNode } from 'react'
import styles from './fact-list.module.css'

export interface Fact {
  readonly term: string
  readonly value: ReactNode
}

/** Terms with what they are: side by side where there is room. `figures` sets the values to the right. */
export function FactList({
  facts,
  figures = false,
}: {
  facts: readonly Fact[]
  figures?: boolean
}) {
  return (
    <dl className={styles.facts} data-figures={figures}>
      {facts.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
