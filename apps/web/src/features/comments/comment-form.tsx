import { addComment, editComment, type Comment } from '@koreplan/contract'
import { useTranslation } from 'react-i18next'
import { useWrite } from '../../lib/write/use-write.ts'
import MarkdownField from '../../ui/markdown/markdown-field.tsx'
import { usePlace } from '../plan/use-place.ts'
import { FactForm } from '../reports/fact-form.tsx'
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
  const start: Fields = {
    text: comment?.text ?? '',
    mentions: comment?.mentions.map(({ id }) => id) ?? [],
  }
  const send = ({ text, mentions }: Fields) => {
    const body = { text, mentions: [...mentions] }
    if (comment === null) return made.writeAndWait({ params: { plan, number }, body })
    const { id, version } = comment
    return edited.writeAndWait({ params: { plan, number, id }, body }, version)
  }
  return (
    <FactForm
      title={t(comment ? 'editTitle' : 'new')}
      thing={`activity/${number}`}
      form={`comment/${comment?.id ?? 'new'}`}
      start={start}
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
