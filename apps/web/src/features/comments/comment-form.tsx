import { addComment, Comment, editComment } from '@koreplan/contract'
import { useTranslation } from 'react-i18next'
import { useWrite } from '../../lib/write/use-write.ts'
import MarkdownField from '../../ui/markdown/markdown-field.tsx'
import { usePlace } from '../plan/use-place.ts'
import { FactForm } from '../reports/fact-form.tsx'
import type { Sent } from '../reports/use-fact-form.ts'
import { MentionField } from './mention-field.tsx'

interface Props {
  number: string
  /** Null: a new one. */
  comment: Comment | null
  onClose: () => void
}

interface Fields {
  text: string
  mentions: readonly string[]
}

/** A comment with the people whom it mentions. */
export function CommentForm({ number, comment, onClose }: Props) {
  const { t } = useTranslation('comments')
  const { plan } = usePlace()
  const options = (text: string) => ({
    renews: plan,
    refused: () => true,
    done: () => ({ text }),
  })
  const made = useWrite(addComment, options(t('sent')))
  const edited = useWrite(editComment, options(t('saved')))
  const send = ({ text, mentions }: Fields, sent: Sent<Fields>) => {
    const body = { text, mentions: [...mentions] }
    if (comment === null) return made.writeAndWait({ params: { plan, number }, body })
    return edited.writeAndWait({ params: { plan, number, id: comment.id }, body }, sent.version)
  }
  return (
    <FactForm
      title={t(comment ? 'editTitle' : 'new')}
      thing={`activity/${number}`}
      form={`comment/${comment?.id ?? 'new'}`}
      start={fieldsOf(comment)}
      edits={
        comment
          ? {
              version: comment.version,
              labels: { text: t('text'), mentions: t('mention') },
              texts: ['text'],
              read: newestIn,
            }
          : undefined
      }
      send={send}
      {...(comment === null && { sendLabel: t('send') })}
      onClose={onClose}
    >
      {({ fields, change, fault }) => (
        <>
          <MarkdownField
            label={t('text')}
            name="text"
            value={fields.text}
            fault={fault('text')}
            onChange={(text) => change({ text })}
          />
          <MentionField
            mentions={fields.mentions}
            onMention={(id, name) =>
              change({
                mentions: [...fields.mentions, id],
                text: `${fields.text}${/(^|\s)$/.test(fields.text) ? '' : ' '}@${name} `,
              })
            }
            onForget={(id) =>
              change({ mentions: fields.mentions.filter((mention) => mention !== id) })
            }
          />
        </>
      )}
    </FactForm>
  )
}

const fieldsOf = (comment: Comment | null): Fields => ({
  text: comment?.text ?? '',
  mentions: comment?.mentions.map(({ id }) => id) ?? [],
})

/** The comment as it comes with a refusal. */
function newestIn(current: unknown) {
  const read = Comment.safeParse(current)
  return read.success ? { fields: fieldsOf(read.data), version: read.data.version } : null
}
