import type { ReactElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { ChartSheet } from '../chart-sheet.ts'
import { Sheet } from './sheet.tsx'
import { SHEET_MARGIN, SHEET_WIDTH } from './sheet-layout.ts'
import styles from './export.module.css'

/** What a drawing takes its looks from; anything else is the same everywhere. */
const PAINT = ['fill', 'stroke'] as const

export interface SvgFile {
  readonly text: string
  readonly width: number
  readonly height: number
}

/**
 * A chart as an SVG file that needs nothing else: drawn anew at a fixed width, in light colours
 * whatever the page shows, with every colour and font written out.
 */
export function svgFile(sheet: ChartSheet): SvgFile {
  const picture = sheet.draw(SHEET_WIDTH - 2 * SHEET_MARGIN, {})
  const pictureHeight = drawn(picture, (svg) => Number(svg.getAttribute('height')))
  return drawn(<Sheet sheet={sheet} pictureHeight={pictureHeight} />, (svg) => {
    writeOut(svg)
    return {
      text: new XMLSerializer().serializeToString(svg),
      width: Number(svg.getAttribute('width')),
      height: Number(svg.getAttribute('height')),
    }
  })
}

/** Puts a drawing on the page out of sight, for as long as it is looked at. */
function drawn<T>(element: ReactElement, look: (svg: SVGSVGElement) => T): T {
  const place = document.createElement('div')
  place.className = styles.sheet ?? ''
  place.ariaHidden = 'true'
  document.body.append(place)
  const root = createRoot(place)
  try {
    flushSync(() => root.render(element))
    const svg = place.querySelector('svg')
    if (svg === null) throw new Error('A chart drew no svg')
    return look(svg)
  } finally {
    root.unmount()
    place.remove()
  }
}

/** Replaces each custom property by the colour that it stands for here. */
function writeOut(svg: SVGSVGElement): void {
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const name of PAINT) {
      if (!element.getAttribute(name)?.includes('var(')) continue
      element.setAttribute(name, getComputedStyle(element).getPropertyValue(name))
    }
    if (element.hasAttribute('font-family')) {
      element.setAttribute('font-family', getComputedStyle(element).fontFamily)
    }
  }
}
