import { useState } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { buttonClass } from '../../ui/button.tsx'
import { ChartMenuLabel } from '../chart-menu-label.tsx'
import { EXPORTS, type ChartSheet, type ExportKind } from '../chart-sheet.ts'
import { useChartTexts } from '../use-chart-texts.ts'
import { exportChart } from './export-chart.ts'
import styles from './export.module.css'

type Said = 'copied' | 'copyFailed' | 'exportFailed'

/** The ways to take a chart along; open from the start. */
export default function OpenMenu({ sheet }: { readonly sheet: ChartSheet }) {
  const t = useChartTexts()
  const [said, say] = useState<Said | null>(null)
  const choose = async (kind: ExportKind): Promise<void> => {
    say(null)
    try {
      await exportChart(kind, sheet)
      if (kind === 'copyLink') say('copied')
    } catch {
      say(kind === 'copyLink' ? 'copyFailed' : 'exportFailed')
    }
  }
  return (
    <>
      <MenuTrigger defaultOpen>
        <Button className={buttonClass('plain')}>
          <ChartMenuLabel title={sheet.title} />
        </Button>
        <Popover className={styles.menu ?? ''} placement="bottom start">
          <Menu aria-label={t('menu')}>
            {EXPORTS.map((kind) => (
              <MenuItem
                key={kind}
                id={kind}
                className={styles.item ?? ''}
                onAction={() => void choose(kind)}
              >
                {t(kind)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <span role="status" className={styles.said}>
        {said && t(said)}
      </span>
    </>
  )
}
