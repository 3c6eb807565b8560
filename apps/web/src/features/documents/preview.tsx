import type { Block, Doc } from '@koreplan/contract'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { Blocks } from './blocks.tsx'
import styles from './documents.module.css'

/** A document as it will read, in its own language. */
export function Preview({ doc }: { readonly doc: Doc }) {
  const { t } = useTranslation('documents')
  const format = useFormat()
  return (
    <article className={styles.paper} aria-label={t('previewOf', { title: doc.title })} lang="da">
      <header className={styles.head}>
        <p className={styles.soft}>{doc.author}</p>
        <h3 className={styles.title}>{doc.title}</h3>
        <p>{doc.subtitle}</p>
        <p className={styles.soft}>
          <span lang={format.language}>{t('statusOn', { date: format.longDate(doc.asOf) })}</span>
          {doc.example !== null && ` · ${doc.example}`}
        </p>
      </header>
      <Blocks blocks={doc.blocks.filter(isShown)} />
    </article>
  )
}

const isShown = ({ kind }: Block): boolean => kind !== 'pageBreak'
