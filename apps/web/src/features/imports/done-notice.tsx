import type { Import } from '@koreplan/contract'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { buttonClass } from '../../ui/button.tsx'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { poolSearch } from '../pool/use-pool-filters.ts'
import styles from './imports.module.css'

interface Props {
  readonly made: Import
  readonly appliedAt: string
}

/** What became of a document that has been entered, and where to go from here. */
export function DoneNotice({ made: { id, name, pool }, appliedAt }: Props) {
  const { t } = useTranslation('imports')
  const format = useFormat()
  const notice = useRef<HTMLDivElement>(null)

  // The button that was pressed has gone with the rows: who was there is taken to what became of them.
  useEffect(() => {
    if (document.activeElement === document.body) notice.current?.focus()
  }, [])

  return (
    <div ref={notice} tabIndex={-1}>
      <EmptyNotice title={t('doneTitle')}>
        <p>{t('doneText', { name, at: format.instant(appliedAt) })}</p>
        <p className={styles.links}>
          <Link
            to="/pool"
            className={buttonClass('primary')}
            search={poolSearch({ pool: pool.slug, import: String(id) })}
          >
            {t('seeEntries')}
          </Link>
          <Link to="/history" className={buttonClass()} search={{ kind: 'import' }}>
            {t('history')}
          </Link>
          <Link to="/import" className={buttonClass()} search={poolSearch({ pool: pool.slug })}>
            {t('another')}
          </Link>
        </p>
      </EmptyNotice>
    </div>
  )
}
