import type { NewCalendarFeed } from '@koreplan/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CopyField } from '../../ui/copy-field.tsx'
import { LoadFrame } from '../../ui/load-frame.tsx'
import styles from './calendar.module.css'
import { FeedForm } from './feed-form.tsx'
import { FeedTable } from './feed-table.tsx'
import { feedsQuery } from './queries.ts'

interface Of {
  readonly slug: string
  readonly shortTitle: string
}

/** The own calendar addresses of a plan: make one, see which there are, withdraw one. */
export function CalendarFeeds({ plan, isOneOfMany = false }: { plan: Of; isOneOfMany?: boolean }) {
  const { t } = useTranslation('calendar')
  const [made, setMade] = useState<NewCalendarFeed | null>(null)
  const caption = isOneOfMany ? t('listOf', { plan: plan.shortTitle }) : t('list')
  return (
    <div className={styles.feeds}>
      {isOneOfMany ? <h3 lang="da">{plan.shortTitle}</h3> : <p>{t('text')}</p>}
      <LoadFrame query={useQuery(feedsQuery(plan.slug))}>
        {({ items }) =>
          items.length > 0 ? (
            <FeedTable
              plan={plan.slug}
              feeds={items}
              caption={caption}
              // What is withdrawn is not to be copied any more.
              onWithdrawn={(id) => setMade((shown) => (shown?.id === id ? null : shown))}
            />
          ) : (
            <p className={styles.none}>{t('none')}</p>
          )
        }
      </LoadFrame>
      <div role="status">
        {made !== null && (
          <div className={styles.made}>
            <CopyField label={t('made')} value={made.address} />
            <p>{t('once')}</p>
            <a href={made.address.replace(/^https?:/, 'webcal:')}>{t('open')}</a>
          </div>
        )}
      </div>
      <FeedForm plan={plan.slug} onMade={setMade} />
    </div>
  )
}
