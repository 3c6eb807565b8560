import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { usePlace } from '../plan/use-place.ts'
import { poolQuery } from '../pool/queries.ts'
import { useSetPoolFilters } from '../pool/use-pool-filters.ts'
import styles from './imports.module.css'

interface Props {
  readonly number: string
  readonly pool: string
}

/** Says that the ledger is narrowed to what one import brought, and widens it again. */
export default function OfImport({ number, pool }: Props) {
  const { t } = useTranslation('imports')
  const { plan, asOf } = usePlace()
  const set = useSetPoolFilters()
  const line = useRef<HTMLParagraphElement>(null)
  const wasShown = useRef(false)
  const isWhole = useQuery(poolQuery(plan, pool, asOf)).data !== undefined

  // Who comes from an import comes for its lines: they stand far down on the page, below what is still to come.
  useEffect(() => {
    if (!isWhole || wasShown.current) return
    wasShown.current = true
    line.current?.scrollIntoView({ block: 'center' })
  }, [isWhole])

  return (
    <p ref={line} className={`${styles.choose} ${styles.open}`}>
      {t('fromImport', { number })}
      <Button className="no-print" onClick={() => set({ import: undefined })}>
        {t('showAll')}
      </Button>
    </p>
  )
}
