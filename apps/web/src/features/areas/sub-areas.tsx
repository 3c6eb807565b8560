import type { Area } from '@koreplan/contract'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ProgressFigure } from '../../figures/progress-figure.tsx'
import { useFormat } from '../../lib/format.ts'
import { Section } from '../../ui/section.tsx'
import styles from './area-page.module.css'

export function SubAreas({ subAreas }: Pick<Area, 'subAreas'>) {
  const { t } = useTranslation(['area', 'general'])
  const format = useFormat()
  if (subAreas.length === 0) return null
  return (
    <Section title={t('subAreas')}>
      <ul className={styles.subAreas}>
        {subAreas.map((sub) => (
          <li key={sub.number}>
            <h3>
              <Link to="/areas/$number" params={{ number: sub.number }} lang="da">
                {sub.number} {sub.title}
              </Link>
            </h3>
            <ProgressFigure {...sub} />
            <p className={styles.faint}>
              {t('general:count.activities', { count: sub.coverage.total })}
              {sub.spentOre > 0 && ` · ${t('spent')} ${format.amount(sub.spentOre)}`}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
