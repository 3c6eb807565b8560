import { ApiError } from '@koreplan/contract'
import { useTranslation } from 'react-i18next'

/** Why something failed, in the server's words where it has any. */
export function useWhy(): (error: Error) => string {
  const { t } = useTranslation()
  return (error) => {
    if (!(error instanceof ApiError)) return t('error.network')
    if (!error.problem) return t('error.unknown', { status: error.status })
    const { detail, errors = [] } = error.problem
    return [detail, ...errors.map(({ message }) => message)].join(' ')
  }
}
