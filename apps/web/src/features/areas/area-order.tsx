import type { ActivityRow, Area } from '@koreplan/contract'
import { useTranslation } from 'react-i18next'
import { groupsOf } from './order.ts'
import { OrderedGroup } from './ordered-group.tsx'
import styles from './area-order.module.css'
import { usePlacing } from './use-placing.ts'

/** The area's activities to be put in another order, those of each sub-area among themselves. */
export default function AreaOrder({ area }: { area: Area }) {
  const { t } = useTranslation('area')
  const place = usePlacing(area)
  const groups: readonly (readonly ActivityRow[])[] = groupsOf(area.activities)
  return (
    <div className={styles.order}>
      <p>{t('orderHow')}</p>
      {groups.map((rows) => {
        const { number, shortTitle } = rows[0]?.area ?? area
        const title = `${number} ${shortTitle}`
        return (
          <div key={number}>
            {groups.length > 1 && <h3 lang="da">{title}</h3>}
            <OrderedGroup rows={rows} label={title} onPlace={place} />
          </div>
        )
      })}
    </div>
  )
}
