import type { ActivityRow } from '@koreplan/contract'
import { ClipboardPaste } from 'lucide-react'
import { lazy, Suspense, useId, useMemo, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import type { SortControl } from '../activities/column-header.tsx'
import type { TableColumn } from '../activities/columns.tsx'
import { usePlace } from '../plan/use-place.ts'
import { actorOf, useMay, useSession } from '../session/use-session.ts'
import { BulkBar } from './bulk-bar.tsx'
import { GridConflict } from './grid-conflict.tsx'
import { GridTable } from './grid-table.tsx'
import type { Cell, GridColumn } from './grid-state.ts'
import styles from './grid.module.css'
import { rightsOf, whyNotEdit } from './rights.ts'
import { useGrid } from './use-grid.ts'
import { useInPlace } from './use-in-place.ts'
import { useReleased } from './use-released.ts'
import { useRowWrites } from './use-row-writes.ts'
import type { Job } from './write-job.ts'

const PasteDialog = lazy(async () => ({
  default: (await import('../activity-paste/paste-dialog.tsx')).PasteDialog,
}))

interface Props {
  rows: readonly ActivityRow[]
  columns: readonly TableColumn[]
  label: string
  sort: SortControl
  /** Tells one list from another: its filters, sorting and date. */
  list: string
  /** What stands here when there are no rows. */
  empty: ReactNode
  /** The list is that of the archive: its rows are brought back, and not changed. */
  isArchive: boolean
}

/** The list for who may change something in it: cells are edited where they stand. */
export function EditableActivities(props: Props) {
  const { rows: fresh, columns, label, sort, list, empty, isArchive } = props
  const { t } = useTranslation('grid')
  const { plan, asOf, line } = usePlace()
  const session = useSession()
  const mayEditFields = useMay('activity.edit')
  const rights = useMemo(
    () => rightsOf(actorOf(session), mayEditFields, { plan, asOf, today: line.day }),
    [session, mayEditFields, plan, asOf, line.day],
  )
  const { rows, strays, isHeld, hold, learn, letGo } = useInPlace(list, fresh)
  const writes = useRowWrites({ plan, asOf, inBatches: mayEditFields, onWritten: learn })
  const shown = rows.map(writes.shown)
  // The same list as long as nothing of it changes: rows are made anew for another one.
  const gridColumns = useMemo(
    (): readonly GridColumn[] => (mayEditFields ? ['select', ...columns] : columns),
    [mayEditFields, columns],
  )
  const mayPaste = mayEditFields && !isArchive
  const [pasting, setPasting] = useState<{ text: string; at: Cell } | null>(null)

  const grid = useGrid({
    rows: shown,
    columns: gridColumns,
    mayEdit: (row, column) => whyNotEdit(row, column, rights) === null,
    onPaste: mayPaste ? (text, at) => setPasting({ text, at }) : null,
  })
  const { editing, chosen } = grid.state
  const leave = useReleased(writes, grid.focus.number, editing !== null)
  const help = useId()
  const send = (jobs: readonly Job[]) => {
    hold()
    return writes.sendAll(jobs)
  }

  if (shown.length === 0) return empty
  return (
    <div {...leave}>
      <div className={`${styles.over} no-print`}>
        <p id={help} className={styles.help}>
          {t(isArchive ? 'helpArchive' : mayEditFields ? 'help' : 'helpContact')}
        </p>
        {mayPaste && (
          <Button onClick={() => setPasting({ text: '', at: grid.focus })}>
            <ClipboardPaste aria-hidden size={18} />
            {t('pasteTitle')}
          </Button>
        )}
      </div>
      {isHeld && (
        <p className={`${styles.held} no-print`}>
          {t('held', { count: strays.size })}
          <Button look="plain" onClick={letGo}>
            {t('letGo')}
          </Button>
        </p>
      )}
      <GridTable
        grid={grid}
        rows={shown}
        columns={gridColumns}
        rights={rights}
        strays={strays}
        marks={writes.marks}
        label={label}
        describedBy={help}
        sort={sort}
        editor={{
          onDone: (edit, onwards) => {
            const row = rows.find(({ number }) => number === editing?.number)
            const fault = edit && row ? writes.edit(row, edit, editing?.seen ?? row.version) : null
            if (fault !== null) return fault
            if (edit) hold()
            grid.stop(onwards)
            return null
          },
          onCancel: () => grid.stop('stay'),
        }}
      />
      {mayEditFields && (
        <BulkBar
          rows={rows.filter(({ number }) => chosen.has(number))}
          outOf={rows.length}
          isArchive={isArchive}
          onGone={letGo}
          onChooseAll={() => grid.chooseAll(rows.map(({ number }) => number))}
          onLetGo={() => grid.chooseAll([])}
          onSend={send}
        />
      )}
      {pasting && (
        <Suspense>
          <PasteDialog
            text={pasting.text}
            target={{ at: pasting.at, rows, columns: gridColumns, rights }}
            onSend={send}
            onClose={() => setPasting(null)}
          />
        </Suspense>
      )}
      <GridConflict writes={writes} />
    </div>
  )
}
