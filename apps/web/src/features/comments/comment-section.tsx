import { useQuery } from '@tanstack/react-query'
import { lazy } from 'react'
import { useTranslation } from 'react-i18next'
import { LoadFrame } from '../../ui/load-frame.tsx'
import { Section } from '../../ui/section.tsx'
import { usePlace } from '../plan/use-place.ts'
import { OpenedBy } from '../reports/opened-by.tsx'
import { useMay } from '../session/use-session.ts'
import { CommentEntry } from './comment-entry.tsx'
import styles from './comments.module.css'
import { commentsQuery } from './queries.ts'

const CommentForm = lazy(async () => ({
  default: (await import('./comment-form.tsx')).CommentForm,
}))

/** What is said about an activity: no fact of the plan. */
export function CommentSection({ number }: { number: string }) {
  const { t } = useTranslation('comments')
  const { plan } = usePlace()
  const mayComment = useMay('comment.make')
  return (
    <Section title={t('title')}>
      <LoadFrame query={useQuery(commentsQuery(plan, number))}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={styles.soft}>{t('none')}</p>
          ) : (
            <ol className={styles.comments}>
              {items.map((comment) => (
                <li key={comment.id} id={`comment-${comment.id}`}>
                  <CommentEntry number={number} comment={comment} />
                </li>
              ))}
            </ol>
          )
        }
      </LoadFrame>
      {mayComment && (
        <OpenedBy label={t('new')}>
          {(close) => <CommentForm number={number} comment={null} onClose={close} />}
        </OpenedBy>
      )}
    </Section>
  )
}
