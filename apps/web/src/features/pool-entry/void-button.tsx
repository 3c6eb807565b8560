import { voidEntry, type Entry } from '@koreplan/contract'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useWrite } from '../../lib/write/use-write.ts'
import { Button } from '../../ui/button.tsx'
import { usePlace } from '../plan/use-place.ts'
import { ReasonDialog } from '../reports/reason-dialog.tsx'
import styles from '../reports/fact-form.module.css'

/** Takes a line back, with a reason; both lines stay. */
export default function VoidButton({ entry: { id, text } }: { readonly entry: Entry }) {
  const { t } = useTranslation('posting')
  const { plan } = usePlace()
  const [isAsking, setAsking] = useState(false)
  const { writeAndWait } = useWrite(voidEntry, {
    renews: plan,
    refused: () => true,
    done: () => ({ text: t('voided', { number: id }) }),
  })
  return (
    <div className={styles.bar}>
      <Button
        look="plain"
        className={styles.small}
        aria-label={t('voidNamed', { number: id, text })}
        onClick={() => setAsking(true)}
      >
        {t('void')}
      </Button>
      {isAsking && (
        <ReasonDialog
          title={t('voidTitle', { number: id })}
          hint={t('voidHint')}
          action={t('void')}
          send={(reason) => writeAndWait({ params: { plan, id }, body: { reason } })}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  )
}
