import type { InvitationLink } from '@koreplan/contract'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { Button } from '../../ui/button.tsx'
import { CopyField } from '../../ui/copy-field.tsx'
import styles from '../../ui/form.module.css'

/** The link that an administrator sends on: shown this once. */
export function InvitationShown({ link, onDone }: { link: InvitationLink; onDone: () => void }) {
  const { t } = useTranslation(['admin', 'general'])
  const f = useFormat()
  return (
    <div className={styles.form}>
      <p>{t('users.linkText', { date: f.instant(link.expiresAt) })}</p>
      <CopyField label={t('users.link')} value={new URL(link.link, location.origin).href} />
      <Button look="primary" onClick={onDone}>
        {t('users.linkDone')}
      </Button>
    </div>
  )
}
