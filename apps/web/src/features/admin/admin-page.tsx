import { Link, Outlet } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import styles from './admin-page.module.css'
import { useAdminPages } from './use-admin-pages.ts'

/** What every page of the administration stands in: the way to the others that one may open. */
export function AdminPage() {
  const { t } = useTranslation('admin')
  const pages = useAdminPages()
  if (pages.length === 0) return <EmptyNotice title={t('notAllowed')} />
  return (
    <>
      <nav aria-label={t('title')} className={styles.nav}>
        <ul>
          {pages.map((page) => (
            <li key={page}>
              <Link to={`/admin/${page}`} className={styles.link}>
                {t(`pages.${page}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Suspense fallback={<Skeleton />}>
        <Outlet />
      </Suspense>
    </>
  )
}
