import type { Evaluation } from '@koreplan/contract'
import { CHECKLIST_KINDS } from '@koreplan/domain'
import { Link } from '@tanstack/react-router'
import { CircleAlert, CircleCheck, CircleDashed } from 'lucide-react'
import { useFormat } from '../../lib/format.ts'
import { Section } from '../../ui/section.tsx'
import styles from './evaluation.module.css'
import { useEvaluationTexts } from './use-evaluation-texts.ts'

/** Which part of an activity's page a line leads to. */
const PLACE = {
  no_decision: 'decision',
  no_goal_attainment: 'assessment',
  no_achieved: 'assessment',
  no_learned: 'assessment',
  no_recommendation: 'assessment',
} as const

/** What is missing before the evaluation can be closed: kind by kind, each activity a link to where it is done. */
export function Checklist({ evaluation }: { evaluation: Evaluation }) {
  const t = useEvaluationTexts()
  const format = useFormat()
  const { checklist, rows } = evaluation
  const titles = new Map(rows.map(({ number, title }) => [number, title]))
  const kinds = CHECKLIST_KINDS.flatMap((kind) => {
    const lines = checklist.filter((line) => line.kind === kind)
    return lines.length === 0 ? [] : [{ kind, lines, isBlocking: lines[0]?.isBlocking ?? false }]
  })
  return (
    <Section title={t('checklist')}>
      {kinds.length === 0 ? (
        <p className={styles.check}>
          <CircleCheck aria-hidden size={18} />
          {t('checklistDone')}
        </p>
      ) : (
        <ul className={styles.checklist}>
          {kinds.map(({ kind, lines, isBlocking }) => {
            const Icon = isBlocking ? CircleAlert : CircleDashed
            const head = (
              <span className={styles.check}>
                <Icon aria-hidden size={18} data-blocking={isBlocking} />
                {t(`check.${kind}`)}
                {kind !== 'cut_off_ahead' && (
                  <strong>{t('count', { n: format.number(lines.length) })}</strong>
                )}
                {isBlocking && <span className={styles.soft}>{t('blocking')}</span>}
              </span>
            )
            if (kind === 'cut_off_ahead') return <li key={kind}>{head}</li>
            return (
              <li key={kind}>
                <details open={isBlocking && lines.length <= 12}>
                  <summary>{head}</summary>
                  <ul className={styles.missing}>
                    {lines.map(({ number }) => (
                      <li key={number}>
                        <Link
                          to="/evaluation/$number"
                          params={{ number: number ?? '' }}
                          hash={PLACE[kind]}
                          lang="da"
                        >
                          {number} {titles.get(number ?? '')}
                        </Link>
                      </li>
                    ))}
                  </ul>
                </details>
              </li>
            )
          })}
        </ul>
      )}
    </Section>
  )
}
