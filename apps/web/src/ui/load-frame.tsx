import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './load-frame.module.css'
import { ProblemNotice } from './problem-notice.tsx'
import { Skeleton } from './skeleton.tsx'

/** As much of a query as the frame has to know. */
interface Loading<T> {
  readonly data: T | undefined
  readonly error: Error | null
  readonly isPlaceholderData: boolean
  readonly refetch: () => Promise<unknown>
}

interface Props<T> {
  query: Loading<T>
  children: (reply: T) => ReactNode
  /** What stands there before the first reply. */
  skeleton?: ReactNode
}

/**
 * Where a reply is shown. Nothing yet: a skeleton. Refused or failed: the reason and a retry.
 * While another date is under way the former figures stay, and the region is busy.
 */
export function LoadFrame<T>({ query, children, skeleton = <Skeleton /> }: Props<T>) {
  const { t } = useTranslation()
  const { data, error, isPlaceholderData, refetch } = query
  if (data === undefined)
    return error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : skeleton
  return (
    <div className={styles.frame} aria-busy={isPlaceholderData}>
      {isPlaceholderData && <span className={styles.busy}>{t('loadingDate')}</span>}
      {children(data)}
    </div>
  )
}
