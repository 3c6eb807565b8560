import { ApiError } from '@koreplan/contract'
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { Button } from '../../ui/button.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import styles from './shell.module.css'

/** Not even the plans came, or a page fell over. */
export function CrashPage({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation()
  const router = useRouter()
  const again = () => {
    reset()
    void router.invalidate()
  }
  const fetching = error instanceof ApiError || error instanceof TypeError
  return (
    <main className={styles.page}>
      <title>{`${t('error.title')} – ${t('product')}`}</title>
      <h1>{t('product')}</h1>
      {fetching ? (
        <ProblemNotice error={error} onRetry={again} />
      ) : (
        <EmptyNotice title={t('error.title')}>
          <p>{t('error.crash')}</p>
          <Button onClick={() => location.reload()}>{t('error.reload')}</Button>
        </EmptyNotice>
      )}
    </main>
  )
}
