/** What a page stands in, when it is not the whole shell of a plan on a date. */
export const FRAMES = ['anyone', 'undated'] as const
export type Frame = (typeof FRAMES)[number]

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** `anyone`: nobody has to be signed in. `undated`: it needs no plan, and no date. */
    readonly frame?: Frame
  }
}
