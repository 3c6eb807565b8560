import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import form from '../../ui/form.module.css'
import styles from './two-factor.module.css'

/** Shown this once: each signs in one time when the phone is lost. */
export function BackupCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  const { t } = useTranslation(['account', 'general'])
  const heading = useRef<HTMLHeadingElement>(null)

  // They come in place of the form that had the focus.
  useEffect(() => heading.current?.focus(), [])

  return (
    <div data-codes>
      <h3 ref={heading} tabIndex={-1}>
        {t('twoFactor.codesTitle')}
      </h3>
      <p className={styles.told}>{t('twoFactor.codesText')}</p>
      <ul className={styles.codes}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className={`${form.actions} no-print`}>
        <CopyButton text={codes.join('\n')} />
        <Button onClick={() => window.print()}>{t('general:print')}</Button>
        <Button look="primary" onClick={onDone}>
          {t('twoFactor.codesKept')}
        </Button>
      </div>
    </div>
  )
}
