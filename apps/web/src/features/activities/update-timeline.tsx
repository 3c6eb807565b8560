import type { Activity, StatusUpdate } from '@koreplan/contract'
import { useTranslation } from 'react-i18next'
import { StateWord } from '../../figures/state-word.tsx'
import { useFormat } from '../../lib/format.ts'
import { Markdown } from '../../ui/markdown/markdown.tsx'
import { Section } from '../../ui/section.tsx'
import { NewUpdate } from '../reports/new-update.tsx'
import { UpdateActions } from '../reports/update-actions.tsx'
import styles from './update-timeline.module.css'

/** What has been reported, newest first. What was voided stays, struck through, with its reason. */
export function UpdateTimeline({ activity }: { activity: Activity }) {
  const { t } = useTranslation('activities')
  const format = useFormat()
  return (
    <Section title={t('updates')}>
      <NewUpdate activity={activity} />
      {activity.updates.length === 0 ? (
        <p>
          {t('noUpdates', { date: format.longDate(activity.asOf) })} {t('notReportedWarning')}
        </p>
      ) : (
        <ol className={styles.timeline} reversed>
          {activity.updates.map((update) => (
            <UpdateEntry key={update.id} activity={activity} update={update} />
          ))}
        </ol>
      )}
    </Section>
  )
}

function UpdateEntry({ activity, update }: { activity: Activity; update: StatusUpdate }) {
  const { t } = useTranslation(['activities', 'reports', 'words'])
  const format = useFormat()
  const { date, state, percent, words, author, approval, voidedAt, voidReason } = update
  const { decidedBy, decidedAt } = update
  const Words = voidedAt ? 'del' : 'div'
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
      {words !== '' && (
        <Words className={styles.words}>
          <Markdown text={words} />
        </Words>
      )}
      <p className={styles.author}>
        {t('by')}
        <span lang="da">{author}</span>
        {decidedBy !== null && decidedAt !== null && (
          <span lang="da">
            {' · '}
            {t('reports:decided', { who: decidedBy, when: format.instant(decidedAt) })}
          </span>
        )}
      </p>
      {voidedAt && <p className={styles.reason}>{t('voidedWhy', { reason: voidReason ?? '' })}</p>}
      {update.returnedReason && (
        <p className={styles.reason}>{t('returnedWhy', { reason: update.returnedReason })}</p>
      )}
      <UpdateActions number={activity.number} unitIds={activity.unitIds} update={update} />
    </li>
  )
}
