import { lazy, Suspense } from 'react'
import styles from './markdown.module.css'

const MarkdownText = lazy(() => import('./markdown-text.tsx'))

/** A text that somebody wrote, with its bold type, lists and links. Until they can be shown it stands as written. */
export function Markdown({ text }: { text: string }) {
  return (
    <div className={styles.markdown} lang="da">
      <Suspense fallback={<p className={styles.raw}>{text}</p>}>
        <MarkdownText text={text} />
      </Suspense>
    </div>
  )
}
