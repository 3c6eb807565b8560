import type { TimelineRow } from '@koreplan/contract'
import { useTranslation } from 'react-i18next'
import { VerdictMark } from '../../figures/verdict-mark.tsx'
import { DiamondPicture } from './diamond-picture.tsx'
import styles from './line-card.module.css'
import type { LineWords } from './line-words.ts'
import type { Reading } from './use-reading.ts'

interface Props {
  readonly row: TimelineRow
  readonly words: LineWords
  readonly at: Reading
  /** The region's, in pixels. */
  readonly view: { readonly width: number; readonly height: number }
}

/** Everything that a line draws, in words. What hears the page has it with the line already. */
export function LineCard({ row, words, at, view }: Props) {
  const { t } = useTranslation('timeline')
  const progress = words.progress(row)
  const lines = [
    { label: t('period'), value: words.period(row) },
    { label: t('schedule'), value: [words.standing(row), progress].filter(Boolean).join(' · ') },
    ...(row.lead ? [{ label: t('lead'), value: row.lead }] : []),
    ...words.targets(row).map(({ title, said }) => ({ label: title, value: said })),
  ]
  const milestones = words.milestones(row)
  const decided = words.decisions(row)
  return (
    <div className={styles.card} style={placed(at, view)} aria-hidden>
      <strong lang="da">
        {row.number} {row.title}
      </strong>
      <dl>
        {lines.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {row.decisions.length > 0 && (
        <ul>
          {row.decisions.map((decision, at) => (
            <li key={`${decision.date} ${at}`}>
              <svg width={14} height={14} viewBox="0 0 16 16">
                <VerdictMark verdict={decision.verdict} isPast={at < row.decisions.length - 1} />
              </svg>
              <span>{decided[at]}</span>
            </li>
          ))}
        </ul>
      )}
      {milestones.length > 0 && (
        <ul>
          {milestones.map(({ title, said, kind }) => (
            <li key={title}>
              <svg width={14} height={14} viewBox="0 0 16 16">
                <DiamondPicture kind={kind} />
              </svg>
              <span>
                <span lang="da">{title}</span>: {said}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** Under the line, or over it in the lower half; to the side with most room. */
function placed({ x, top, bottom }: Reading, { width, height }: Props['view']) {
  return {
    ...(x > width / 2 ? { right: Math.max(8, width - x) } : { left: x }),
    ...(bottom > height / 2 ? { bottom: height - top + 4 } : { top: bottom + 4 }),
  }
}
