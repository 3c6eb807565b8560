import type { Activity } from '@koreplan/contract'
import { useTranslation } from 'react-i18next'
import { Section } from '../../ui/section.tsx'
import { useWhyNotReport } from '../session/use-session.ts'
import { AddFile } from './add-file.tsx'
import { FileList } from './file-list.tsx'

/** Files that were put beside an activity. */
export function FileSection({ activity: { number, unitIds } }: { activity: Activity }) {
  const { t } = useTranslation('files')
  const mayAdd = useWhyNotReport(unitIds, 'file.add') === null
  const mayRemove = useWhyNotReport(unitIds, 'file.remove') === null
  const place = { activity: number }
  return (
    <Section title={t('title')}>
      <FileList place={place} none={t('none')} mayRemove={mayRemove} />
      {mayAdd && <AddFile place={place} label={t('add')} />}
    </Section>
  )
}
