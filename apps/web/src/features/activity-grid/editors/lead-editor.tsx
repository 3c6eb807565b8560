import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { unitsQuery } from '../queries.ts'
import { ChoiceEditor } from './choice-editor.tsx'
import type { EditorProps } from './editor.ts'

/** The unit that leads, found by its name or another spelling of it; or none. */
export function LeadEditor(props: EditorProps) {
  const { t } = useTranslation('grid')
  const units = useQuery(unitsQuery).data ?? []
  const { lead } = props.row
  const choices = [
    { label: t('noLead'), edit: { lead: null } },
    ...units.map(({ name, aliases }) => ({ label: name, also: aliases, edit: { lead: name } })),
  ]
  return (
    <ChoiceEditor
      {...props}
      choices={choices}
      now={choices.findIndex(({ edit }) => edit.lead === lead)}
      unknown="lead_unknown"
    />
  )
}
