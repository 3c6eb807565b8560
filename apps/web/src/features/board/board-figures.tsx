import type { Dashboard, Resources } from '@koreplan/contract'
import { useFormat } from '../../lib/format.ts'
import styles from './board.module.css'
import { useBoardTexts } from './use-board-texts.ts'

export interface BoardData {
  readonly dashboard: Dashboard
  readonly resources: Resources
}

/** Money, hours and progress of the whole plan, each in one figure. */
export function BoardFigures({ dashboard: { pool, progress }, resources: { total } }: BoardData) {
  const t = useBoardTexts()
  const format = useFormat()
  const isOverdrawn = pool.availableOre < 0
  return (
    <dl className={styles.figures}>
      <div>
        <dt>{t('money')}</dt>
        <dd className={styles.big}>{format.amount(pool.spentOre)}</dd>
        <dd data-lacking={isOverdrawn}>
          {t('moneyOf', {
            amount: format.amount(pool.amountOre),
            available: format.amount(pool.availableOre),
          })}
        </dd>
      </div>
      <div>
        <dt>{t('hours')}</dt>
        <dd className={styles.big}>{format.hours(total.usedMinutes ?? 0)}</dd>
        <dd>
          {total.allocatedMinutes === null
            ? t('hoursNone')
            : t('hoursOf', {
                allocated: format.hours(total.allocatedMinutes),
                expected: format.hours(total.expectedMinutes ?? 0),
              })}
        </dd>
      </div>
      <div>
        <dt>{t('progress')}</dt>
        <dd className={styles.big}>
          {progress.actual === null
            ? t(`whyNull.${progress.whyNull ?? 'not_reported'}`)
            : format.percent(progress.actual)}
        </dd>
        {progress.expected !== null && (
          <dd>{t('progressOf', { expected: format.percent(progress.expected) })}</dd>
        )}
      </div>
    </dl>
  )
}
