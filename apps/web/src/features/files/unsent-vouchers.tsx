import { useMutation, useQueryClient } from '@tanstack/react-query'
import { CircleAlert } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useWhy } from '../../lib/use-why.ts'
import { Button } from '../../ui/button.tsx'
import { tell } from '../../ui/toasts/toasts.ts'
import { usePlace } from '../plan/use-place.ts'
import styles from './files.module.css'
import { sendAll, type Unsent } from './send-files.ts'

interface Props {
  readonly entry: number
  readonly unsent: Unsent
  readonly onClose: () => void
}

/** Says that an expense is entered, but some of its vouchers are not attached, and sends them again. */
export function UnsentVouchers({ entry, unsent, onClose }: Props) {
  const { t } = useTranslation(['files', 'general'])
  const why = useWhy()
  const { plan } = usePlace()
  const client = useQueryClient()
  const [{ files, error }, setLeft] = useState(unsent)
  const retry = useRef<HTMLButtonElement>(null)
  const { mutate, isPending } = useMutation({
    networkMode: 'always',
    mutationFn: () => sendAll(plan, { entry }, files),
    onSuccess: (left) => {
      if (left !== null) {
        setLeft(left)
        return
      }
      tell({ kind: 'done', text: t('allAttached', { number: entry }) })
      onClose()
    },
    onSettled: () => client.invalidateQueries({ queryKey: [plan] }),
  })

  // The form that had the focus is gone.
  useEffect(() => retry.current?.focus(), [])

  return (
    <section className={styles.unsent} aria-label={t('unsentTitle', { number: entry })}>
      <div role="alert">
        <p className={styles.unsentHead}>
          <CircleAlert aria-hidden size={20} />
          {t('unsentTitle', { number: entry })}
        </p>
        <p>
          {t('notAddedOf', {
            name: files.map(({ file }) => file.name).join(', '),
            why: why(error),
          })}
        </p>
      </div>
      <div className={styles.row}>
        <Button ref={retry} look="primary" busy={isPending} onClick={() => mutate()}>
          {t('general:retry')}
        </Button>
        <Button onClick={onClose}>{t('withoutVouchers')}</Button>
      </div>
    </section>
  )
}
