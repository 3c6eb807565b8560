import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import styles from './fact-form.module.css'

interface Props {
  /** Of the fact: both buttons are named by it. */
  readonly title: string
  readonly onEdit: () => void
  readonly onVoid: () => void
}

/** The ways to change a milestone or an indicator, for who may edit its activity. */
export function EditAndVoid({ title, onEdit, onVoid }: Props) {
  const { t } = useTranslation('reports')
  return (
    <>
      <Button
        look="plain"
        className={styles.small}
        aria-label={t('editOf', { title })}
        onClick={onEdit}
      >
        {t('edit')}
      </Button>
      <Button
        look="plain"
        className={styles.small}
        aria-label={t('voidOf', { title })}
        onClick={onVoid}
      >
        {t('void')}
      </Button>
    </>
  )
}
