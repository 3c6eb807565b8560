import type { Verdict } from '@koreplan/domain'
import { useTranslation } from 'react-i18next'
import { VerdictMark } from '../../figures/verdict-mark.tsx'
import styles from './decisions.module.css'

/** What was decided: a shape and a word. */
export function VerdictWord({ verdict, isPast = false }: { verdict: Verdict; isPast?: boolean }) {
  const { t } = useTranslation('decisions')
  return (
    <span className={styles.verdict}>
      <svg aria-hidden width={18} height={18} viewBox="0 0 16 16">
        <VerdictMark verdict={verdict} isPast={isPast} />
      </svg>
      {t(`verdict.${verdict}`)}
    </span>
  )
}
