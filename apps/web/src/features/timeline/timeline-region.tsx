import { addDays } from '@koreplan/domain'
import { useNavigate } from '@tanstack/react-router'
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useCallback, useLayoutEffect, useMemo, useRef, type MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useWidth } from '../../charts/use-width.ts'
import { useFormat } from '../../lib/format.ts'
import { Backdrop } from './backdrop.tsx'
import { LineCard } from './line-card.tsx'
import { heightOf, linesOf } from './lines.ts'
import { regionLayout } from './region-layout.ts'
import type { Zoom } from './search.ts'
import { plotWidth } from './span.ts'
import { TimeAxisHeader } from './time-axis-header.tsx'
import { TimelineLine } from './timeline-line.tsx'
import styles from './timeline-region.module.css'
import { useKeptMiddle } from './use-kept-middle.ts'
import { indexAt, useLineKeys } from './use-line-keys.ts'
import type { Editing } from './use-timeline-editing.ts'
import { useReading } from './use-reading.ts'
import type { Scene } from './use-scene.ts'

interface Props {
  readonly scene: Scene
  readonly zoom: Zoom
  readonly folded: ReadonlySet<string>
  readonly onZoom: (zoom: Zoom) => void
  readonly onFold: (area: string) => void
  readonly editing: Editing | null
  /** The id of what says how the keys work. */
  readonly describedBy: string
}

/** The timeline itself: names to the left, time across, only the lines in view drawn. */
export function TimelineRegion(props: Props) {
  const { scene, zoom, folded, onZoom, onFold, editing, describedBy } = props
  const { t } = useTranslation('timeline')
  const format = useFormat()
  const navigate = useNavigate()
  const { timeline, axis, place } = scene
  const scroller = useRef<HTMLDivElement>(null)
  const [measure, view] = useWidth()
  const rem = useMemo(() => parseFloat(getComputedStyle(document.documentElement).fontSize), [])
  const { isNarrow, names } = regionLayout(view, rem)
  const plot = plotWidth(axis, zoom, view - names)
  const lines = useMemo(() => linesOf(timeline, folded), [timeline, folded])
  const keys = useLineKeys({ scroller, lines, zoom, onZoom })
  const { current } = keys
  const middle = useKeptMiddle(scroller, {
    plot: view === 0 ? 0 : plot,
    names,
    at: place(timeline.asOf),
  })
  const card = useReading(names)

  // oxlint-disable-next-line react/incompatible-library -- its functions are not memoized here
  const virtual = useVirtualizer<HTMLDivElement, Element>({
    count: lines.length,
    getScrollElement: () => scroller.current,
    getItemKey: useCallback((index: number) => lines[index]?.key ?? index, [lines]),
    estimateSize: (index) => {
      const line = lines[index]
      return line ? Math.round(heightOf(line, isNarrow) * rem) : 0
    },
    overscan: 6,
    // The line with the focus stays, however far it is scrolled away.
    rangeExtractor: useCallback(
      (range: Range) =>
        [...new Set([...defaultRangeExtractor(range), current])].toSorted((a, b) => a - b),
      [current],
    ),
    // The header lies over as much of the view as it stands before the lines.
    scrollPaddingEnd: 6 * rem,
  })
  // Heights are kept by the line's key: another layout has others.
  useLayoutEffect(() => virtual.measure(), [virtual, isNarrow, rem])

  const attach = useCallback(
    (element: HTMLDivElement | null) => {
      scroller.current = element
      return measure(element)
    },
    [measure],
  )

  const follow = (event: MouseEvent<HTMLElement>): void => {
    const { target } = event
    if (!(target instanceof Element) || target.closest('[data-plot]') === null) return
    const line = lines[indexAt(target) ?? -1]
    if (line?.kind !== 'activity') return
    if ((event.nativeEvent as Event as { pointerType?: string }).pointerType === 'touch')
      return card.readTapped(target, event.clientX)
    void navigate({ to: '/activities/$number', params: { number: line.row.number } })
  }

  const read = card.reading && lines[card.reading.index]
  return (
    <div className={styles.frame} data-frame onPointerLeave={card.leave}>
      <div
        ref={attach}
        role="treegrid"
        tabIndex={-1}
        aria-label={t('label', {
          count: timeline.rows.length,
          date: format.longDate(timeline.asOf),
        })}
        aria-describedby={describedBy}
        aria-rowcount={lines.length + 1}
        className={styles.scroller}
        data-narrow={isNarrow}
        data-zoom={zoom}
        style={{ '--names': `${names}px`, '--plot': `${plot}px`, '--view': `${view}px` } as object}
        onKeyDown={(event) => {
          card.onEscape(event)
          keys.onKeyDown(event, virtual)
        }}
        onFocus={(event) => {
          keys.onFocus(event)
          card.readFocused(event.target)
        }}
        onBlur={card.leave}
        onPointerMove={card.onPointerMove}
        onClick={follow}
        onScroll={() => {
          middle.onScroll()
          if (card.reading) card.leave()
        }}
      >
        <div role="rowgroup" className={styles.head}>
          <div role="row" aria-rowindex={1} className={styles.headRow}>
            <div role="columnheader" className={styles.corner}>
              {t('activity')}
              {zoom === 'months' && <span aria-hidden>{t('weeks')}</span>}
            </div>
            <div role="columnheader" className={styles.axis}>
              <span className="visually-hidden">
                {t('time', { from: format.date(axis.from), to: format.date(addDays(axis.to, -1)) })}
              </span>
              {view > 0 && <TimeAxisHeader scene={scene} zoom={zoom} width={plot} />}
            </div>
          </div>
        </div>
        <div role="rowgroup" className={styles.body} style={{ height: virtual.getTotalSize() }}>
          <Backdrop scene={scene} zoom={zoom} />
          {virtual.getVirtualItems().map(({ key, index, start, size }) => {
            const line = lines[index]
            return (
              line && (
                <TimelineLine
                  key={key}
                  line={line}
                  index={index}
                  top={start}
                  height={size}
                  scene={scene}
                  isCurrent={index === current}
                  onFold={onFold}
                  editing={editing}
                />
              )
            )
          })}
        </div>
      </div>
      {card.reading && read?.kind === 'activity' && (
        <LineCard
          row={read.row}
          words={scene.words}
          at={card.reading}
          view={{ width: view, height: scroller.current?.clientHeight ?? 0 }}
        />
      )}
    </div>
  )
}
