import type { HourFigures } from '@koreplan/contract'
import { TriangleAlert } from 'lucide-react'
import { useFormat } from '../../lib/format.ts'
import styles from './matrix.module.css'
import { isOver } from './matrix-model.ts'
import { useResourceTexts } from './use-resource-texts.ts'

interface Props {
  readonly figures: HourFigures
  /** By activity only what is used is known. */
  readonly usedOnly: boolean
}

/** The figures of one cell, each with its word: for the eye short, for the ear whole. */
export function MatrixCell({ figures, usedOnly }: Props) {
  const t = useResourceTexts()
  const format = useFormat()
  const { usedMinutes, allocatedMinutes, expectedMinutes, differenceMinutes, proposedMinutes } =
    figures
  const hours = format.plainHours
  if (usedMinutes === null && allocatedMinutes === null && proposedMinutes === null)
    return (
      <span className={styles.none}>
        <span aria-hidden>–</span>
        <span className="visually-hidden">{t(usedOnly ? 'noHours' : 'noneAtAll')}</span>
      </span>
    )
  const used =
    usedMinutes === null ? (
      <span className={styles.word}>{t('noHours')}</span>
    ) : (
      <>
        <span className="visually-hidden">{t('cell.used')} </span>
        {hours(usedMinutes)}
      </>
    )
  if (usedOnly) return <strong className={styles.used}>{used}</strong>
  return (
    <>
      <strong className={styles.used} data-over={isOver(figures)}>
        {isOver(figures) && (
          <>
            <TriangleAlert aria-hidden size={14} />
            <span className="visually-hidden">{t('over')}: </span>
          </>
        )}
        {used}
      </strong>
      <span className={styles.line}>
        {allocatedMinutes === null
          ? t('notAllocated')
          : t('usedOf', { hours: hours(allocatedMinutes) })}
      </span>
      {expectedMinutes !== null && (
        <span className={styles.line}>
          {t('expectedShort', { hours: hours(expectedMinutes) })}
          {differenceMinutes !== null && (
            <>
              {' '}
              <span className={styles.difference}>
                <span className="visually-hidden">{t('cell.difference')} </span>
                {format.signedHours(differenceMinutes)}
              </span>
            </>
          )}
        </span>
      )}
      {proposedMinutes !== null && (
        <span className={styles.proposed}>
          {t('proposedShort', { hours: hours(proposedMinutes) })}
        </span>
      )}
    </>
  )
}
