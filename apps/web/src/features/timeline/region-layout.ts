/** How the region is divided at a width, all in pixels. */
export interface RegionLayout {
  /** The name stands above the bar, not beside it. */
  readonly isNarrow: boolean
  /** The width of the column of names; 0 when it is narrow. */
  readonly names: number
}

const WIDE = { from: 62, names: 24 }
const MIDDLE = { from: 42, names: 17 }

/** `view`: what is seen of the region; `rem`: the reader's font size. Both in pixels. */
export function regionLayout(view: number, rem: number): RegionLayout {
  if (view >= WIDE.from * rem) return { isNarrow: false, names: WIDE.names * rem }
  if (view >= MIDDLE.from * rem) return { isNarrow: false, names: MIDDLE.names * rem }
  return { isNarrow: true, names: 0 }
}
