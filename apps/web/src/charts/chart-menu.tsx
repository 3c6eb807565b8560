import { lazy, Suspense, useState } from 'react'
import { buttonClass } from '../ui/button.tsx'
import { ChartMenuLabel } from './chart-menu-label.tsx'
import type { ChartSheet } from './chart-sheet.ts'

const OpenMenu = lazy(() => import('./export/open-menu.tsx'))

/**
 * Takes a chart along: as a picture, as figures, or as a link to it. The menu, and what makes the
 * files, are only fetched by who asks for them; it takes the button's place and opens.
 */
export function ChartMenu({ sheet }: { readonly sheet: ChartSheet }) {
  const [isWanted, want] = useState(false)
  const button = (
    <button
      type="button"
      className={buttonClass('plain')}
      aria-haspopup="menu"
      onClick={() => want(true)}
    >
      <ChartMenuLabel title={sheet.title} />
    </button>
  )
  if (!isWanted) return button
  return (
    <Suspense fallback={button}>
      <OpenMenu sheet={sheet} />
    </Suspense>
  )
}
