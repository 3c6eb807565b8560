import { Pencil } from 'lucide-react'
import { Suspense, type ReactNode, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../button.tsx'
import { Skeleton } from '../skeleton.tsx'
import { DraftOffer } from './draft-offer.tsx'
import styles from './edit-in-place.module.css'

interface Props {
  isOpen: boolean
  offer: { readonly at: string } | null
  button: RefObject<HTMLButtonElement | null>
  /** What the key of the page's own edit button is, if this is it. */
  pressed: object
  open: () => void
  take: () => void
  discard: () => void
  form: ReactNode
  /** What else can be done, beside the button. */
  actions?: ReactNode
  /** What is edited, as it is read. */
  children: ReactNode
}

/** What is read, with the way into editing it in the same place. A draft that was left behind is offered over it. */
export function EditInPlace(props: Props) {
  const { isOpen, offer, button, pressed, open, take, discard, form, actions, children } = props
  const { t } = useTranslation('editing')
  return (
    <>
      {offer && (
        <div className={styles.draft}>
          <DraftOffer at={offer.at} onTake={take} onDiscard={discard} />
        </div>
      )}
      {isOpen ? (
        <Suspense fallback={<Skeleton lines={8} />}>{form}</Suspense>
      ) : (
        <>
          <div className={`${styles.bar} no-print`}>
            <Button ref={button} {...pressed} onClick={open}>
              <Pencil aria-hidden size={18} />
              {t('edit')}
            </Button>
            {actions}
          </div>
          {children}
        </>
      )}
    </>
  )
}
