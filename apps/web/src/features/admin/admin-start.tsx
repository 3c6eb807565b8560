import { Navigate } from '@tanstack/react-router'
import { useAdminPages } from './use-admin-pages.ts'

/** `/admin` is the first of its pages that one may open. */
export function AdminStart() {
  const [first] = useAdminPages()
  return first ? <Navigate to={`/admin/${first}`} replace /> : null
}
