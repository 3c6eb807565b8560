import type { ReactNode } from 'react'

/** How a picture is named: by elements of the page, or (in a file) by nothing but its own title. */
export interface PictureName {
  readonly labelledBy?: string | undefined
  readonly describedBy?: string | undefined
}

interface Props extends PictureName {
  readonly width: number
  readonly height: number
  readonly children: ReactNode
}

/** One drawing in user units of a pixel; print scales it to the paper by its viewBox. */
export function Picture({ width, height, labelledBy, describedBy, children }: Props) {
  return (
    <svg
      role="img"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily="var(--font)"
      fill="var(--color-text)"
    >
      {children}
    </svg>
  )
}
