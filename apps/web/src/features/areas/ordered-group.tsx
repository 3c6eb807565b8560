import type { ActivityRow } from '@koreplan/contract'
import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react'
import { useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import styles from './area-order.module.css'
import type { PlaceAt } from './use-placing.ts'
import { useRowDrag } from './use-row-drag.ts'

interface Props {
  rows: readonly ActivityRow[]
  /** Whose they are, for who hears it. */
  label: string
  onPlace: PlaceAt
}

const WAYS = [
  { way: 'up', by: -1, Icon: ArrowUp },
  { way: 'down', by: 1, Icon: ArrowDown },
] as const

/** Rows that change places: by their buttons, or dragged by their handle. */
export function OrderedGroup({ rows, label, onPlace }: Props) {
  const { t } = useTranslation('area')
  const list = useRef<HTMLOListElement>(null)
  const pressed = useRef<string | null>(null)
  const { dragged, handle } = useRowDrag((number, to) => onPlace(number, () => to))
  const from = rows.findIndex(({ number }) => number === dragged?.number)

  const order = rows.map(({ number }) => number).join()
  // A row that is moved in the page loses the focus that was in it.
  useLayoutEffect(() => {
    const key = pressed.current
    pressed.current = null
    if (key === null || document.activeElement !== document.body) return
    list.current?.querySelector<HTMLElement>(`[data-press="${CSS.escape(key)}"]`)?.focus()
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- only another order moves a row
  }, [order])

  return (
    <ol ref={list} className={styles.rows} aria-label={label}>
      {rows.map(({ number, title }, at) => {
        const isDragged = number === dragged?.number
        const isTarget = dragged !== null && !isDragged && at === dragged.at
        return (
          <li
            key={number}
            data-dragged={isDragged}
            data-drop={isTarget ? (dragged.at > from ? 'after' : 'before') : undefined}
            style={isDragged ? { transform: `translateY(${dragged.by}px)` } : undefined}
          >
            <span className={styles.handle} aria-hidden {...handle(number, at)}>
              <GripVertical size={18} />
            </span>
            <span className={styles.number}>{number}</span>
            <span className={styles.title} lang="da">
              {title}
            </span>
            <span className={styles.buttons}>
              {WAYS.map(({ way, by, Icon }) => (
                <Button
                  key={way}
                  data-press={`${number} ${way}`}
                  aria-label={t(way === 'up' ? 'moveUpOf' : 'moveDownOf', { number })}
                  aria-disabled={at + by < 0 || at + by >= rows.length}
                  onClick={() => {
                    pressed.current = `${number} ${way}`
                    onPlace(number, (now) => now + by)
                  }}
                >
                  <Icon aria-hidden size={18} />
                  {t(way === 'up' ? 'moveUp' : 'moveDown')}
                </Button>
              ))}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
