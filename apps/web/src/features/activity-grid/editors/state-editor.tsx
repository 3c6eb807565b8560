import { RECORDED_STATES } from '@koreplan/domain'
import { useTranslation } from 'react-i18next'
import { ChoiceEditor } from './choice-editor.tsx'
import type { EditorProps } from './editor.ts'

/** A state that can be recorded: “not reported” is none. */
export function StateEditor(props: EditorProps) {
  const { t } = useTranslation('words')
  return (
    <ChoiceEditor
      {...props}
      choices={RECORDED_STATES.map((state) => ({ label: t(`state.${state}`), edit: { state } }))}
      now={RECORDED_STATES.findIndex((state) => state === props.row.state)}
      unknown="state_unknown"
    />
  )
}
