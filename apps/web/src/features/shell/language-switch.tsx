import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { chooseLanguage } from '../../i18n/i18n.ts'
import { buttonClass } from '../../ui/button.tsx'
import styles from './header.module.css'

/** Offers the other language, in that language. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation('shell')
  const queryClient = useQueryClient()
  const other = i18n.language === 'en' ? 'da' : 'en'
  const choose = async () => {
    await chooseLanguage(other)
    // What the API refused, it refused in the former language.
    await queryClient.resetQueries({ predicate: ({ state }) => state.status === 'error' })
  }
  return (
    <button
      type="button"
      lang={other}
      className={buttonClass('plain', styles.tool)}
      onClick={() => void choose()}
    >
      {other === 'en' ? t('english') : t('danish')}
    </button>
  )
}
