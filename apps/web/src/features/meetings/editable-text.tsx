import type { Route } from '@koreplan/contract'
import { Pencil } from 'lucide-react'
import { lazy, Suspense, type ReactNode } from 'react'
import { useFormInPlace } from '../../lib/editing/use-form-in-place.ts'
import { Button } from '../../ui/button.tsx'
import { DraftOffer } from '../../ui/editing/draft-offer.tsx'
import { EndedNotice } from '../../ui/editing/ended-notice.tsx'
import { Markdown } from '../../ui/markdown/markdown.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import small from '../reports/fact-form.module.css'
import { useDraftPlace } from '../session/use-draft-place.ts'
import styles from './meetings.module.css'
import type TextFormOf from './text-form.tsx'
import type { TextFields, WrittenText } from './text-form.tsx'
import { useMeetingTexts } from './use-meeting-texts.ts'

// What is lazy forgets that it is generic.
const TextForm = lazy(() => import('./text-form.tsx')) as unknown as typeof TextFormOf

interface Props<R extends Route> {
  of: WrittenText<R>
  /** Why it can no longer be changed; null: it can. A form that is open stays, with this over it. */
  ended: string | null
  /** What stands where the text and its button would, while it is not to be written. */
  closed?: ReactNode
  /** What else can be done with it, beside the button. */
  actions?: ReactNode
}

/** A text with the way into writing it in the same place. A draft left behind is offered over it. */
export function EditableText<R extends Route>({ of, ended, closed, actions }: Props<R>) {
  const t = useMeetingTexts()
  const { isOpen, taken, offer, button, open, take, discard, close } = useFormInPlace<TextFields>(
    useDraftPlace(of.resource),
  )
  return (
    <>
      {offer && <DraftOffer at={offer.at} onTake={take} onDiscard={discard} />}
      {isOpen ? (
        <Suspense fallback={<Skeleton lines={6} />}>
          <EndedNotice why={ended}>{actions}</EndedNotice>
          <TextForm key={taken?.id ?? ''} of={of} draft={taken} onClose={close} />
        </Suspense>
      ) : (
        (closed ?? (
          <>
            <ReadText text={of.text} />
            <div className={small.bar}>
              {ended === null && (
                <Button
                  ref={button}
                  className={small.small}
                  aria-label={`${t('editing:edit')}: ${of.label}`}
                  onClick={open}
                >
                  <Pencil aria-hidden size={16} />
                  {t('editing:edit')}
                </Button>
              )}
              {actions}
            </div>
          </>
        ))
      )}
    </>
  )
}

/** The text as it is read. */
export function ReadText({ text }: { text: string }) {
  const t = useMeetingTexts()
  return text.trim() === '' ? <p className={styles.soft}>{t('empty')}</p> : <Markdown text={text} />
}
