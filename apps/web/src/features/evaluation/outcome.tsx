import type { EvaluationRow } from '@koreplan/contract'
import { VERDICTS } from '@koreplan/domain'
import { Link } from '@tanstack/react-router'
import { useFormat } from '../../lib/format.ts'
import { Section } from '../../ui/section.tsx'
import { VerdictWord } from '../decisions/verdict-word.tsx'
import styles from './evaluation.module.css'
import { useEvaluationTexts } from './use-evaluation-texts.ts'

/** What goes on and what does not, by the decision that holds; then what nobody has decided. */
export function Outcome({ rows }: { rows: readonly EvaluationRow[] }) {
  const t = useEvaluationTexts()
  const format = useFormat()
  return (
    <Section title={t('outcome')}>
      <div className={styles.outcome}>
        {[...VERDICTS, null].map((verdict) => {
          const its = rows.filter(({ decisions }) => (decisions[0]?.verdict ?? null) === verdict)
          if (its.length === 0 && verdict === null) return null
          return (
            <div key={verdict ?? 'undecided'}>
              <h3>
                {verdict === null ? t('undecided') : <VerdictWord verdict={verdict} />}{' '}
                {t('count', { n: format.number(its.length) })}
              </h3>
              {its.length === 0 ? (
                <p className={styles.soft}>{t('general:none')}</p>
              ) : (
                <ul>
                  {its.map(({ number, title }) => (
                    <li key={number}>
                      <Link to="/evaluation/$number" params={{ number }} lang="da">
                        {number} {title}
                      </Link>
                    </li>
                  ))}
                </ul>
              )}
            </div>
          )
        })}
      </div>
    </Section>
  )
}
