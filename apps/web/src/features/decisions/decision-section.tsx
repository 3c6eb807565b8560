import type { Decision } from '@koreplan/contract'
import { VOTES } from '@koreplan/domain'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { Section } from '../../ui/section.tsx'
import styles from './decisions.module.css'
import { VerdictWord } from './verdict-word.tsx'

/**
 * What the committee has decided of an activity: what holds on the page's date, then what it followed. Left out
 * where nothing is decided.
 */
export function DecisionSection({ decisions }: { decisions: readonly Decision[] }) {
  const { t } = useTranslation('decisions')
  if (decisions.length === 0) return null
  return (
    <Section title={t('title')}>
      <DecisionTexts decisions={decisions} />
    </Section>
  )
}

/** Decisions with meeting, reason and votes; the first holds. */
export function DecisionTexts({ decisions }: { decisions: readonly Decision[] }) {
  const { t } = useTranslation('decisions')
  const [standing, ...earlier] = decisions
  if (standing === undefined) return null
  return (
    <>
      <div className={styles.standing}>
        <OneDecision decision={standing} />
      </div>
      {earlier.length > 0 && (
        <>
          <h3 className={styles.subheading}>{t('earlier')}</h3>
          <ol className={styles.earlier} reversed>
            {earlier.map((decision) => (
              <li key={decision.id}>
                <OneDecision decision={decision} isPast />
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  )
}

function OneDecision({ decision, isPast = false }: { decision: Decision; isPast?: boolean }) {
  const { t } = useTranslation('decisions')
  const format = useFormat()
  const { verdict, date, meeting, reason, enteredBy, recordedAt } = decision
  const day = format.longDate(date)
  return (
    <>
      <p className={styles.head}>
        <strong>
          <VerdictWord verdict={verdict} isPast={isPast} />
        </strong>
        <span>
          {meeting === null ? (
            t('at', { date: day })
          ) : (
            <>
              {t('atMeeting', { date: day })}{' '}
              <Link to="/meetings/$id" params={{ id: String(meeting.id) }} lang="da">
                {meeting.title}
              </Link>
            </>
          )}
        </span>
      </p>
      {reason !== null && (
        <p lang="da" className={styles.reason}>
          {reason}
        </p>
      )}
      <Votes votes={decision.votes} />
      <p className={styles.entered}>
        {t('enteredBy', { by: enteredBy, at: format.instant(recordedAt) })}
      </p>
    </>
  )
}

/** Who voted how, where the minutes have it. */
function Votes({ votes }: Pick<Decision, 'votes'>) {
  const { t } = useTranslation('decisions')
  const format = useFormat()
  const cast = VOTES.map((vote) => ({
    vote,
    names: votes.filter((one) => one.vote === vote).map(({ name }) => name),
  })).filter(({ names }) => names.length > 0)
  if (cast.length === 0) return null
  return (
    <dl className={styles.votes} aria-label={t('votes')}>
      {cast.map(({ vote, names }) => (
        <div key={vote}>
          <dt>{t('voted', { vote: t(`vote.${vote}`), n: format.number(names.length) })}</dt>
          <dd lang="da">{format.list(names)}</dd>
        </div>
      ))}
    </dl>
  )
}
