import type { GridColumn } from './grid-state.ts'
import { DatesEditor } from './editors/dates-editor.tsx'
import type { EditorProps } from './editors/editor.ts'
import { LeadEditor } from './editors/lead-editor.tsx'
import { ProgressEditor } from './editors/progress-editor.tsx'
import { StateEditor } from './editors/state-editor.tsx'

/** The editor of a column. */
export function CellEditor({ column, ...props }: EditorProps & { column: GridColumn }) {
  switch (column) {
    case 'state':
      return <StateEditor {...props} />
    case 'progress':
      return <ProgressEditor {...props} />
    case 'dates':
      return <DatesEditor {...props} />
    case 'lead':
      return <LeadEditor {...props} />
    case 'select':
    case 'number':
    case 'title':
    case 'area':
    case 'schedule':
    case 'lastUpdated':
    case 'spent':
    case 'hours':
      return null
  }
}
