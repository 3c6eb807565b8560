import type { Area } from '@koreplan/contract'
import { useTranslation } from 'react-i18next'
import { Markdown } from '../../ui/markdown/markdown.tsx'
import { Section } from '../../ui/section.tsx'
import styles from './area-page.module.css'

/** The plan's own words, the note that stands in for a timetable among them. */
export function AreaText({ area }: { area: Area }) {
  const { t } = useTranslation('area')
  const { description, timetableNote, source } = area
  return (
    <Section title={t('description')}>
      <div className={styles.text}>
        {description && <Markdown text={description} />}
        {timetableNote && (
          <>
            <h3>{t('timetableNote')}</h3>
            <Markdown text={timetableNote} />
          </>
        )}
        <p className={styles.source}>
          {t('source')}:{' '}
          <span lang="da">
            {source.heading}, {source.place}
          </span>
        </p>
      </div>
    </Section>
  )
}
