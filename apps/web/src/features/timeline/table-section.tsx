import { Download } from 'lucide-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TableView } from '../../charts/table-view.tsx'
import { useAbout } from '../../charts/use-about.ts'
import { csvText } from '../../lib/csv.ts'
import { useFormat } from '../../lib/format.ts'
import { csvBlob, saveFile } from '../../lib/save-file.ts'
import { Button } from '../../ui/button.tsx'
import styles from './timeline-page.module.css'
import { timelineTable } from './timeline-table.ts'
import type { Scene } from './use-scene.ts'

/** More rows than this are made when they are asked for. */
const STEP = 500

/** The same figures as a table, and as a file for a spreadsheet. */
export function TableSection({ scene: { timeline, words } }: { readonly scene: Scene }) {
  const { t } = useTranslation(['timeline', 'general', 'words', 'decisions'])
  const format = useFormat()
  const about = useAbout()
  const [isShown, show] = useState(false)
  const [most, setMost] = useState(STEP)
  const id = useId()
  const save = (): void => {
    const { columns, rows } = timelineTable(timeline, words, t, format)
    saveFile(`${t('file')}-${about.fileMark}.csv`, csvBlob(csvText(columns, rows)))
  }
  const shown = { ...timeline, rows: timeline.rows.slice(0, most) }
  return (
    <div className="no-print">
      <div className={styles.actions}>
        <Button
          look="plain"
          aria-expanded={isShown}
          aria-controls={id}
          onClick={() => show(!isShown)}
        >
          {t(isShown ? 'general:hideTable' : 'general:showTable')}
        </Button>
        <Button look="plain" onClick={save}>
          <Download aria-hidden size={18} />
          {t('general:download.csv')}
        </Button>
      </div>
      <div id={id} hidden={!isShown}>
        {isShown && (
          <>
            <TableView
              table={timelineTable(shown, words, t, format)}
              caption={t('tableCaption', { date: format.longDate(timeline.asOf) })}
            />
            {most < timeline.rows.length && (
              <Button onClick={() => setMost(most + STEP)}>{t('general:showMore')}</Button>
            )}
          </>
        )}
      </div>
    </div>
  )
}
