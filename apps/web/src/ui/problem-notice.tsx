import { ApiError } from '@koreplan/contract'
import { Link } from '@tanstack/react-router'
import { CircleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useWhy } from '../lib/use-why.ts'
import { Button } from './button.tsx'
import styles from './notice.module.css'

/** What is not there is not there a second time either. */
const GONE = [404, 410]

/** Says what went wrong, in the server's words where it has any. What may pass can be tried again. */
export function ProblemNotice({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { t } = useTranslation()
  const why = useWhy()
  return (
    <div className={styles.notice} data-kind="error" role="alert">
      <CircleAlert aria-hidden size={24} />
      <div>
        <p className={styles.title}>
          {error instanceof ApiError
            ? (error.problem?.title ?? t('error.title'))
            : t('error.title')}
        </p>
        <p>{why(error)}</p>
        {error instanceof ApiError && GONE.includes(error.status) ? (
          <p>
            <Link to="/">{t('notFound.home')}</Link>
          </p>
        ) : (
          <Button onClick={onRetry}>{t('retry')}</Button>
        )}
      </div>
    </div>
  )
}
