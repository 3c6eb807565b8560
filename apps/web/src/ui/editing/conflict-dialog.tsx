import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../button.tsx'
import { Dialog } from '../dialog.tsx'
import styles from './conflict-dialog.module.css'
import { ConflictChoice } from './conflict-choice.tsx'

/** One choice between two versions: of a field, or of several that only make sense together. */
export interface Choice {
  readonly key: string
  readonly label: string
  readonly yours: string
  readonly theirs: string
  /** It is a text: it may also be written anew. */
  readonly isText: boolean
  readonly changedBy: string | null
  /** RFC 3339 */
  readonly changedAt: string | null
}

/** What was chosen: whose version, or words of one's own. */
export type Chosen = { readonly whose: 'yours' | 'theirs' } | { readonly words: string }

interface Props {
  choices: readonly Choice[]
  onChoose: (chosen: ReadonlyMap<string, Chosen>) => void
  onClose: () => void
  /** What leaving without a choice is called; by itself, that one goes back to the form. */
  leave?: string
}

/** Both versions of what two changed, field by field. Nothing is chosen beforehand, and nothing sent unseen. */
export default function ConflictDialog({ choices, onChoose, onClose, leave }: Props) {
  const { t } = useTranslation('editing')
  const [chosen, setChosen] = useState<ReadonlyMap<string, Chosen>>(new Map())
  const isWhole = choices.every(({ key }) => chosen.has(key))
  return (
    <Dialog title={t('conflictTitle')} width="wide" onClose={onClose}>
      <p className={styles.why}>{t('conflictWhy')}</p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          event.stopPropagation()
          if (isWhole) onChoose(chosen)
        }}
      >
        {choices.map((choice) => (
          <ConflictChoice
            key={choice.key}
            choice={choice}
            chosen={chosen.get(choice.key) ?? null}
            onChoose={(one) => setChosen(new Map(chosen).set(choice.key, one))}
          />
        ))}
        <div className={styles.actions}>
          <Button type="submit" look="primary" disabled={!isWhole}>
            {t('saveChosen')}
          </Button>
          <Button onClick={onClose}>{leave ?? t('backToForm')}</Button>
        </div>
      </form>
    </Dialog>
  )
}
