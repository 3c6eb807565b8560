import type { Activity, StatusUpdate } from '@koreplan/contract'
import { useTranslation } from 'react-i18next'
import { StateWord } from '../../figures/state-word.tsx'
import { useFormat } from '../../lib/format.ts'
import { Section } from '../../ui/section.tsx'
import styles from './update-timeline.module.css'

/** What has been reported, newest first. What was voided stays, struck through, with its reason. */
export function UpdateTimeline({ activity }: { activity: Activity }) {
  const { t } = useTranslation('activities')
  const format = useFormat()
  return (
    <Section title={t('updates')}>
      {activity.updates.length === 0 ? (
        <p>
          {t('noUpdates', { date: format.longDate(activity.asOf) })} {t('notReportedWarning')}
        </p>
      ) : (
        <ol className={styles.timeline} reversed>
          {activity.updates.map((update) => (
            <UpdateEntry key={update.id} update={update} />
          ))}
        </ol>
      )}
    </Section>
  )
}

function UpdateEntry({ update }: { update: StatusUpdate }) {
  const { t } = useTranslation(['activities', 'words'])
  const format = useFormat()
  const { date, state, percent, words, author, approval, voidedAt, voidReason } = update
  const Words = voidedAt ? 's' : 'span'
  return (
    <li data-void={voidedAt !== null}>
      <p className={styles.head}>
        <time dateTime={date}>{format.longDate(date)}</time>
        <StateWord state={state} />
        {percent !== null && <strong>{format.percent(percent)}</strong>}
        {approval !== 'approved' && (
          <span className={styles.approval}>{t(`words:approval.${approval}`)}</span>
        )}
      </p>
      <p lang="da">
        <Words>{words}</Words>
      </p>
      <p className={styles.author}>
        {t('by')}
        <span lang="da">{author}</span>
      </p>
      {voidedAt && <p className={styles.reason}>{t('voidedWhy', { reason: voidReason ?? '' })}</p>}
      {update.returnedReason && (
        <p className={styles.reason}>{t('returnedWhy', { reason: update.returnedReason })}</p>
      )}
    </li>
  )
}
