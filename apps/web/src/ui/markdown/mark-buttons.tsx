import { Bold, Italic, Link, List, type LucideIcon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import styles from './markdown-field.module.css'
import { MARKS, type Mark } from './mark-up.ts'

const ICONS: Record<Mark, LucideIcon> = { bold: Bold, italic: Italic, list: List, link: Link }
const KEYS: Partial<Record<Mark, string>> = {
  bold: 'Control+B',
  italic: 'Control+I',
  link: 'Control+K',
}

interface Props {
  label: string
  disabled: boolean
  onMark: (mark: Mark) => void
}

/** The marks that a text can be given. Four buttons, four stops: a toolbar's arrow keys would be more to learn. */
export function MarkButtons({ label, disabled, onMark }: Props) {
  const { t } = useTranslation('editing')
  return (
    <div role="group" aria-label={label} className={styles.marks}>
      {MARKS.map((mark) => {
        const Icon = ICONS[mark]
        return (
          <button
            key={mark}
            type="button"
            className={styles.mark}
            disabled={disabled}
            aria-label={t(`mark.${mark}`)}
            aria-keyshortcuts={KEYS[mark]}
            title={t(`mark.${mark}`)}
            // What is selected in the text stays selected.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onMark(mark)}
          >
            <Icon aria-hidden size={18} />
          </button>
        )
      })}
    </div>
  )
}
