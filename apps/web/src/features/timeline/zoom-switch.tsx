import { useTranslation } from 'react-i18next'
import { ZOOMS, type Zoom } from './search.ts'
import styles from './timeline-page.module.css'

interface Props {
  readonly zoom: Zoom
  readonly onZoom: (zoom: Zoom) => void
}

/** How much time a screen holds: native radio buttons in a row. */
export function ZoomSwitch({ zoom, onZoom }: Props) {
  const { t } = useTranslation('timeline')
  return (
    <fieldset className={styles.zoom}>
      <legend className="visually-hidden">{t('zoom')}</legend>
      {ZOOMS.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name="zoom"
            className="visually-hidden"
            checked={one === zoom}
            onChange={() => onZoom(one)}
          />
          <span>{t(`zooms.${one}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}
