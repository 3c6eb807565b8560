import { lazy, Suspense, useState } from 'react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Section } from '../../ui/section.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { usePlace } from '../plan/use-place.ts'
import styles from './history.module.css'

const HistoryEvents = lazy(async () => ({
  default: (await import('./history-events.tsx')).HistoryEvents,
}))

const NO_FILTERS = {}

/** Who changed what of an activity: fetched when it is asked for. */
export function ActivityHistory({ number }: { number: string }) {
  const { t } = useTranslation('history')
  const { plan } = usePlace()
  const [isOpen, setOpen] = useState(false)
  return (
    // A heading alone would be printed of what is not shown.
    <div className={isOpen ? undefined : 'no-print'}>
      <Section title={t('ofActivity')}>
        {isOpen ? (
          <Suspense fallback={<Skeleton />}>
            <HistoryEvents plan={plan} number={number} filters={NO_FILTERS} />
          </Suspense>
        ) : (
          <Button onClick={() => setOpen(true)}>{t('show')}</Button>
        )}
        <p className={`${styles.more} no-print`}>
          <Link to="/history">{t('whole')}</Link>
        </p>
      </Section>
    </div>
  )
}
