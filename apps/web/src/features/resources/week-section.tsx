import type { Resources } from '@koreplan/contract'
import { useState } from 'react'
import { Section } from '../../ui/section.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { usePlace } from '../plan/use-place.ts'
import { useSession, useMay } from '../session/use-session.ts'
import styles from './resources.module.css'
import { useResourceTexts } from './use-resource-texts.ts'
import { WeekGrid } from './week-grid.tsx'

/** Hours entered by the week: for the own unit, by who is its contact person; for any, by the secretariat. */
export function WeekSection({ units }: { readonly units: Resources['units'] }) {
  const t = useResourceTexts()
  const mayEnter = useMay('hours.edit')
  const own = useOwnUnits(units)
  const [chosen, choose] = useState<string | undefined>()
  if (!mayEnter) return null
  const unit = own.find(({ id }) => String(id) === chosen) ?? own[0]
  return (
    <Section title={t('week.title')}>
      <div className="no-print">
        <p className={styles.summary}>{t('week.lead')}</p>
        {unit === undefined ? (
          <p className={styles.soft}>{t('week.noOwn')}</p>
        ) : (
          <>
            {own.length > 1 ? (
              <SelectField
                label={t('unit')}
                all={own[0]?.name ?? ''}
                className={styles.unit}
                value={chosen}
                options={own.slice(1).map(({ id, name }) => ({ value: String(id), label: name }))}
                onChange={choose}
              />
            ) : (
              <p className={styles.own} lang="da">
                {unit.name}
              </p>
            )}
            <WeekGrid key={unit.id} unit={unit} />
          </>
        )}
      </div>
    </Section>
  )
}

/** The units that who is signed in may enter hours for. */
function useOwnUnits(units: Resources['units']): readonly { id: number; name: string }[] {
  const { plan } = usePlace()
  const grants = useSession().grants.filter((grant) => grant.plan === plan)
  if (grants.some(({ role }) => role === 'secretariat')) return units
  return grants.flatMap(({ unit }) => (unit === null ? [] : [unit]))
}
