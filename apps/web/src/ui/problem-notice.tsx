import { ApiError } from '@koreplan/contract'
import { Link } from '@tanstack/react-router'
import { CircleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'
import styles from './notice.module.css'

/** Says what went wrong, in the server's words where it has any. What may pass can be tried again. */
export function ProblemNotice({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { t } = useTranslation()
  return (
    <div className={styles.notice} data-kind="error" role="alert">
      <CircleAlert aria-hidden size={24} />
      <div>
        <p className={styles.title}>
          {error instanceof ApiError
            ? (error.problem?.title ?? t('error.title'))
            : t('error.title')}
        </p>
        <p>{useDetail(error)}</p>
        {error instanceof ApiError && error.status === 404 ? (
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

function useDetail(error: Error): string {
  const { t } = useTranslation()
  if (!(error instanceof ApiError)) return t('error.network')
  if (!error.problem) return t('error.unknown', { status: error.status })
  const { detail, errors = [] } = error.problem
  return [detail, ...errors.map(({ message }) => message)].join(' ')
}
