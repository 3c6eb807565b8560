import type { Activity } from '@koreplan/contract'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { LoadFrame } from '../../ui/load-frame.tsx'
import { Section } from '../../ui/section.tsx'
import { usePlace } from '../plan/use-place.ts'
import { useWhyNotReport } from '../session/use-session.ts'
import { AddFile } from './add-file.tsx'
import { FileEntry } from './file-entry.tsx'
import styles from './files.module.css'
import { filesQuery } from './queries.ts'

/** Files that were put beside an activity. */
export function FileSection({ activity }: { activity: Activity }) {
  const { t } = useTranslation('files')
  const { plan } = usePlace()
  const { number, unitIds } = activity
  const mayAdd = useWhyNotReport(unitIds, 'file.add') === null
  const mayRemove = useWhyNotReport(unitIds, 'file.remove') === null
  return (
    <Section title={t('title')}>
      <LoadFrame query={useQuery(filesQuery(plan, number))}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={styles.soft}>{t('none')}</p>
          ) : (
            <ul className={styles.files}>
              {items.map((file) => (
                <FileEntry key={file.id} number={number} file={file} mayRemove={mayRemove} />
              ))}
            </ul>
          )
        }
      </LoadFrame>
      {mayAdd && <AddFile number={number} />}
    </Section>
  )
}
