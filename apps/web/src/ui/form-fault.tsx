import { ApiError } from '@koreplan/contract'
import { CircleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { faultIn, isOf } from '../lib/faults.ts'
import styles from './form-fault.module.css'

interface Props {
  error: Error | null
  /** The names of fields that say themselves what is wrong with them. */
  fields?: readonly string[]
}

/** Why a form was not taken, in the server's words: heard at once. */
export function FormFault({ error, fields = [] }: Props) {
  const text = useText(error, fields)
  return (
    <div role="alert" className={styles.region}>
      {text && (
        <p className={styles.fault}>
          <CircleAlert aria-hidden size={20} />
          <span>{text}</span>
        </p>
      )}
    </div>
  )
}

function useText(error: Error | null, fields: readonly string[]): string | null {
  const { t } = useTranslation()
  if (error === null) return null
  if (!(error instanceof ApiError)) return t('error.network')
  if (!error.problem) return t('error.unknown', { status: error.status })
  const { title, detail, errors = [] } = error.problem
  if (errors.length === 0) return `${title}. ${detail}`
  const rest = errors.filter(({ path }) => !fields.some((field) => isOf(path, field)))
  const faults = new Set(rest.map((one) => faultIn(one)))
  return rest.length === 0 ? t('error.fields') : [...faults].join(' ')
}
