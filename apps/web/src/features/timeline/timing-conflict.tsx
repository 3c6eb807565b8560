import type { FieldConflict } from '@koreplan/contract'
import { useTranslation } from 'react-i18next'
import { choicesOf, type FieldWords } from '../../lib/editing/choices.ts'
import ConflictDialog from '../../ui/editing/conflict-dialog.tsx'
import { useFieldWords } from '../activity-editing/use-field-words.ts'

interface Props {
  readonly conflicts: readonly FieldConflict[]
  /** How they are put into words; by itself those of an activity. */
  readonly words?: FieldWords
  /** The own dates are to hold. */
  readonly onYours: () => void
  /** The others' are, or nothing was chosen. */
  readonly onClose: () => void
}

/** Both versions of dates that two have changed, for the second to choose. */
export default function TimingConflict({ conflicts, words, onYours, onClose }: Props) {
  const { t } = useTranslation('general')
  const ofActivity = useFieldWords()
  return (
    <ConflictDialog
      choices={choicesOf(conflicts, words ?? ofActivity)}
      leave={t('cancel')}
      onClose={onClose}
      onChoose={(chosen) => {
        const isYours = [...chosen.values()].every((one) => 'whose' in one && one.whose === 'yours')
        if (isYours) onYours()
        else onClose()
      }}
    />
  )
}
