import { seeMentions } from '@koreplan/contract'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { useWrite } from '../../lib/write/use-write.ts'
import { Button } from '../../ui/button.tsx'
import { LoadFrame } from '../../ui/load-frame.tsx'
import { Markdown } from '../../ui/markdown/markdown.tsx'
import { Section } from '../../ui/section.tsx'
import { usePlace } from '../plan/use-place.ts'
import styles from './inbox.module.css'
import { mentionsQuery } from './queries.ts'

/** Comments that mention who is signed in, until they are marked as seen. */
export function MentionList() {
  const { t } = useTranslation('reports')
  const format = useFormat()
  const { plan } = usePlace()
  const { write, isPending } = useWrite(seeMentions, { renews: plan })
  return (
    <Section title={t('mentions')}>
      <LoadFrame query={useQuery(mentionsQuery(plan))}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={styles.soft}>{t('mentionsNone')}</p>
          ) : (
            <>
              <ul className={styles.list}>
                {items.map(({ activity, comment }) => (
                  <li key={comment.id}>
                    <p>
                      <Link
                        to="/activities/$number"
                        params={{ number: activity.number }}
                        hash={`comment-${comment.id}`}
                        lang="da"
                      >
                        {activity.number} {activity.title}
                      </Link>
                    </p>
                    <Markdown text={comment.text ?? ''} />
                    <p className={styles.soft}>
                      <span lang="da">{comment.author}</span>, {format.instant(comment.createdAt)}
                    </p>
                    <div className={styles.actions}>
                      <Button
                        busy={isPending}
                        onClick={() =>
                          write({ params: { plan }, body: { comments: [comment.id] } })
                        }
                      >
                        {t('seen')}
                      </Button>
                    </div>
                  </li>
                ))}
              </ul>
              {items.length > 1 && (
                <Button busy={isPending} onClick={() => write({ params: { plan }, body: {} })}>
                  {t('seenAll')}
                </Button>
              )}
            </>
          )
        }
      </LoadFrame>
    </Section>
  )
}
