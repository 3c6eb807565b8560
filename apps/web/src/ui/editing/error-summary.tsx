import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './form-notice.module.css'

interface Props {
  /** What is wrong with each field, by its path. */
  faults: Readonly<Record<string, string>>
  /** What a field is called on the form, by its path. */
  labelOf: (path: string) => string
}

/** What has to be corrected, each with the way to its field. It takes the focus, so that it is read first. */
export function ErrorSummary({ faults, labelOf }: Props) {
  const { t } = useTranslation('editing')
  const box = useRef<HTMLDivElement>(null)

  // Only what is on the page can be focused. Each refusal is a summary of its own: give it a key.
  useEffect(() => box.current?.focus(), [])

  const go = (path: string) => {
    const [field] = path.split('[')
    const form = box.current?.closest('form')
    const found = form?.querySelector<HTMLElement>(`[name="${CSS.escape(field ?? path)}"]`)
    found?.focus()
  }
  return (
    <div ref={box} tabIndex={-1} className={styles.notice} data-kind="error">
      <p className={styles.heading}>{t('summary')}</p>
      <ul className={styles.list}>
        {Object.entries(faults).map(([path, message]) => (
          <li key={path}>
            <a
              href={`#${path}`}
              onClick={(event) => {
                event.preventDefault()
                go(path)
              }}
            >
              {labelOf(path)}
            </a>
            : {message}
          </li>
        ))}
      </ul>
    </div>
  )
}
