import { useTranslation } from 'react-i18next'
import styles from './search-dialog.module.css'
import type { Found } from './use-found.ts'

/** That nothing fits, or that the search failed: said aloud too. */
export function SearchStatus({ text, found }: { text: string; found: Found }) {
  const { t } = useTranslation('search')
  const { areas, activities, searching, failed } = found
  const nothing = text.trim() !== '' && !searching && areas.length + activities.length === 0
  const said = failed ? t('failed') : nothing ? t('nothingFor', { text: text.trim() }) : ''
  return <output className={styles.status}>{said}</output>
}
