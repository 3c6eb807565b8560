import { newPassword } from '@koreplan/contract'
import { useTranslation } from 'react-i18next'
import { textOf } from '../../lib/use-submit.ts'

/** What is wrong with the new password in a form's field, as `useSubmit` checks it. */
export function usePasswordRule(name: string): (fields: FormData) => Record<string, string> {
  const { t } = useTranslation()
  return (fields) => {
    const { minLength, maxLength } = newPassword
    const { length } = textOf(fields, name)
    if (minLength !== null && length < minLength)
      return { [name]: t('newPassword.tooShort', { count: minLength }) }
    if (maxLength !== null && length > maxLength)
      return { [name]: t('newPassword.tooLong', { count: maxLength }) }
    return {}
  }
}
