import { ChevronDown, ChevronRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { AreaPicture } from './area-picture.tsx'
import type { AreaLine as Line } from './lines.ts'
import styles from './lines.module.css'
import type { LineProps } from './timeline-line.tsx'

/** An area's heading: folds what lies below it, and brackets the time that it takes. */
export function AreaLine({ line, scene, isCurrent, onFold }: LineProps & { readonly line: Line }) {
  const { t } = useTranslation()
  const { area, isOpen } = line
  const Icon = isOpen ? ChevronDown : ChevronRight
  return (
    <>
      <div role="rowheader" className={styles.name} data-level={line.level}>
        <button
          type="button"
          className={styles.fold}
          tabIndex={isCurrent ? 0 : -1}
          aria-expanded={isOpen}
          onClick={() => onFold(area.number)}
          data-stop
        >
          <Icon aria-hidden size={18} />
          <span className={styles.number}>{area.number}</span>
          <span lang="da" className={styles.title}>
            {area.shortTitle}
          </span>
        </button>
        <span className={styles.areaFigures}>
          {t('count.activities', { count: area.activities })}
          {area.activities > 0 && ` · ${scene.words.area(area)}`}
        </span>
      </div>
      <div role="gridcell" className={styles.plot} data-plot>
        <span className="visually-hidden">{scene.words.areaSpan(area)}</span>
        <AreaPicture area={area} place={scene.place} />
      </div>
    </>
  )
}
