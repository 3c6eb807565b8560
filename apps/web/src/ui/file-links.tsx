import { ENDINGS, type Ending } from '@koreplan/contract'
import { Download } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { buttonClass } from './button.tsx'

/** The same list as a file, of each kind that there is. */
export function FileLinks({ addressOf }: { readonly addressOf: (ending: Ending) => string }) {
  const { t } = useTranslation('general')
  return ENDINGS.map((ending) => (
    <a key={ending} href={addressOf(ending)} download className={buttonClass('secondary')}>
      <Download aria-hidden size={18} />
      {t(`download.${ending}`)}
    </a>
  ))
}
