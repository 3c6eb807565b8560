import type { MeetingRow } from '@koreplan/contract'
import { Link } from '@tanstack/react-router'
import { useFormat } from '../../lib/format.ts'
import { MeetingState } from './meeting-state.tsx'
import styles from './meetings.module.css'
import { useMeetingTexts } from './use-meeting-texts.ts'

/** A meeting in a list: when and where, what it takes up. */
export function MeetingCard({
  meeting,
  isNext = false,
}: {
  meeting: MeetingRow
  isNext?: boolean
}) {
  const t = useMeetingTexts()
  const { id, title, agenda, cancelled, decisions } = meeting
  return (
    <article className={styles.card} data-next={isNext} data-cancelled={cancelled !== null}>
      <div className={styles.head}>
        <h3 className={styles.title} lang="da">
          <Link to="/meetings/$id" params={{ id: String(id) }}>
            {title}
          </Link>
        </h3>
        <MeetingState meeting={meeting} />
      </div>
      <p>
        <WhenAndWhere meeting={meeting} />
      </p>
      {cancelled && <p>{t('cancelledBecause', { reason: cancelled.reason })}</p>}
      {decisions.length > 0 && <p>{t('decided', { count: decisions.length })}</p>}
      {agenda.length === 0 ? (
        <p className={styles.soft}>{t('items', { count: 0 })}</p>
      ) : (
        <ol className={styles.agenda} lang="da">
          {agenda.map((item) => (
            <li key={item.id}>
              {item.title}
              {item.statusReport && (
                <>
                  {' – '}
                  <Link
                    to="/status-reports/$number"
                    params={{ number: String(item.statusReport.number) }}
                  >
                    {item.statusReport.title}
                  </Link>
                </>
              )}
            </li>
          ))}
        </ol>
      )}
    </article>
  )
}

/** `tirsdag den 25. november 2008 kl. 16.30, Ballerup Rådhus` */
export function WhenAndWhere({
  meeting: { date, startsAt, place },
}: {
  meeting: Pick<MeetingRow, 'date' | 'startsAt' | 'place'>
}) {
  const t = useMeetingTexts()
  const format = useFormat()
  const time =
    startsAt && t('at', { time: format.language === 'da' ? startsAt.replace(':', '.') : startsAt })
  return (
    <>
      {[format.weekday(date), time].filter(Boolean).join(' ')}
      {place && (
        <>
          {', '}
          <span lang="da">{place}</span>
        </>
      )}
    </>
  )
}
