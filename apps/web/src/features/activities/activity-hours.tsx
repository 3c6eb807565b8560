import type { Activity } from '@koreplan/contract'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import table from '../../ui/data-table.module.css'
import { Section } from '../../ui/section.tsx'
import styles from './activity-page.module.css'

/** Hours used on the activity, by the unit that used them. */
export function ActivityHours({ activity }: { activity: Activity }) {
  const { t } = useTranslation('activities')
  const format = useFormat()
  const { hours, minutesUsed, asOf } = activity
  return (
    <Section title={t('hours')}>
      {hours.length === 0 ? (
        <p className={styles.faint}>{t('noHours', { date: format.longDate(asOf) })}</p>
      ) : (
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{t('unit')}</th>
              <th scope="col" data-numeric>
                {t('column.hours')}
              </th>
            </tr>
          </thead>
          <tbody>
            {hours.map(({ unit, minutes }) => (
              <tr key={unit}>
                <th scope="row" lang="da">
                  {unit}
                </th>
                <td data-numeric>{format.exactHours(minutes)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('totalHours')}</th>
              <td data-numeric>{format.exactHours(minutesUsed)}</td>
            </tr>
          </tfoot>
        </table>
      )}
    </Section>
  )
}
