import { removeComment, type Comment } from '@koreplan/contract'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { useWrite } from '../../lib/write/use-write.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Markdown } from '../../ui/markdown/markdown.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { usePlace } from '../plan/use-place.ts'
import { useMay, useSession } from '../session/use-session.ts'
import styles from './comments.module.css'

const CommentForm = lazy(async () => ({
  default: (await import('./comment-form.tsx')).CommentForm,
}))

/** One comment; of a removed one the trace alone. */
export function CommentEntry({ number, comment }: { number: string; comment: Comment }) {
  const { t } = useTranslation('comments')
  const format = useFormat()
  const [isEdited, setEdited] = useState(false)
  const { text, author, createdAt, editedAt, removedAt, removedBy, mentions } = comment
  if (isEdited)
    return (
      <Suspense fallback={<Skeleton />}>
        <CommentForm number={number} comment={comment} onClose={() => setEdited(false)} />
      </Suspense>
    )
  return (
    <>
      <p className={styles.head}>
        <strong lang="da">{author}</strong>
        <time dateTime={createdAt}>{format.instant(createdAt)}</time>
        {editedAt && !removedAt && <span>{t('edited', { when: format.instant(editedAt) })}</span>}
      </p>
      {removedAt ? (
        <p className={styles.soft}>
          {t('wasRemoved', { who: removedBy ?? '', when: format.instant(removedAt) })}
        </p>
      ) : (
        <>
          <Markdown text={text ?? ''} />
          {mentions.length > 0 && (
            <p className={styles.soft}>
              {t('mentioned', { names: mentions.map(({ name }) => name).join(', ') })}
            </p>
          )}
          <Actions number={number} comment={comment} onEdit={() => setEdited(true)} />
        </>
      )}
    </>
  )
}

interface ActionProps {
  number: string
  comment: Comment
  onEdit: () => void
}

/** Edit the own comment; remove it, or as the secretariat anybody's, after being asked. */
function Actions({ number, comment, onEdit }: ActionProps) {
  const { t } = useTranslation('comments')
  const format = useFormat()
  const { plan } = usePlace()
  const isOwn = useSession().person?.id === comment.authorId
  const mayComment = useMay('comment.make')
  const mayRemove = useMay('comment.remove')
  const [asks, setAsks] = useState(false)
  const { write } = useWrite(removeComment, {
    renews: plan,
    done: () => ({ text: t('removed') }),
  })
  const when = format.instant(comment.createdAt)
  if (!mayComment || (!isOwn && !mayRemove)) return null
  return (
    <div className={`${styles.actions} no-print`}>
      {isOwn && (
        <Button look="plain" aria-label={t('editOf', { when })} onClick={onEdit}>
          {t('edit')}
        </Button>
      )}
      <Button look="plain" aria-label={t('removeOf', { when })} onClick={() => setAsks(true)}>
        {t('remove')}
      </Button>
      {asks && (
        <Dialog title={t('removeOf', { when })} onClose={() => setAsks(false)}>
          <p>{t('removeWhy')}</p>
          <div className={styles.actions}>
            <Button
              look="primary"
              onClick={() => {
                write({ params: { plan, number, id: comment.id } })
                setAsks(false)
              }}
            >
              {t('remove')}
            </Button>
            <Button onClick={() => setAsks(false)}>{t('close')}</Button>
          </div>
        </Dialog>
      )}
    </div>
  )
}
