import type { View } from '@koreplan/contract'
import { Link } from '@tanstack/react-router'
import { Check, Pencil, Trash2, Users } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useMay } from '../session/use-session.ts'
import { chooseView } from './chosen-view.ts'
import type { Views } from './use-views.ts'
import styles from './views.module.css'

interface Props {
  view: View
  of: Views
  onEdit: () => void
  onRemove: () => void
}

/** One view to choose, with what may be done to it. */
export function ViewLine({ view, of, onEdit, onRemove }: Props) {
  const { t } = useTranslation('views')
  const mayShare = useMay('view.share')
  const { id, name, own, shared, owner, query } = view
  const isChosen = of.chosen?.id === id
  return (
    <li className={styles.line}>
      <ViewLink of={of} id={id} query={query} isChosen={isChosen}>
        <span>
          <span lang="da">{name}</span>
          {shared && (
            <span className={styles.owner}>
              <Users aria-hidden size={14} />
              {own ? t('sharedByMe') : t('sharedBy', { owner })}
            </span>
          )}
        </span>
      </ViewLink>
      {own && (
        <button
          type="button"
          className={styles.tool}
          aria-label={t('edit', { name })}
          onClick={onEdit}
        >
          <Pencil aria-hidden size={16} />
        </button>
      )}
      {(own || mayShare) && (
        <button
          type="button"
          className={styles.tool}
          aria-label={t('remove', { name })}
          onClick={onRemove}
        >
          <Trash2 aria-hidden size={16} />
        </button>
      )}
    </li>
  )
}

interface LinkProps {
  of: Views
  /** Null: the list as the page shows it by itself. */
  id: number | null
  query: string
  isChosen: boolean
  children: React.ReactNode
}

/** A view is an address: it can be opened beside this one, and the back button leads away from it. */
export function ViewLink({ of: { plan, page }, id, query, isChosen, children }: LinkProps) {
  return (
    <Link
      to={page === 'activities' ? '/activities' : '/timeline'}
      search={({ asOf, plan: slug }) => ({
        asOf,
        plan: slug,
        ...Object.fromEntries(new URLSearchParams(query)),
      })}
      resetScroll={false}
      className={styles.choice}
      aria-current={isChosen}
      data-chosen={isChosen}
      onClick={() => chooseView(plan, page, id)}
    >
      <Check aria-hidden size={18} className={styles.check} />
      {children}
    </Link>
  )
}
