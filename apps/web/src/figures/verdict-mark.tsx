import type { Verdict } from '@koreplan/domain'

/** What stands in the disc, in a drawing of 16 by 16: go on, two sliders, a stop block. */
const GLYPHS = {
  continue: <path d="M6 4 L11.5 8 L6 12 Z" />,
  adjust: <path d="M4 5.2 H12 M4 10.8 H12 M9.6 3.2 V7.2 M6.4 8.8 V12.8" strokeWidth={1.6} />,
  stop: <path d="M5 5 H11 V11 H5 Z" />,
} satisfies Record<Verdict, unknown>

/** A decision as a shape: a disc with its own glyph; hollow, where a later one has followed. */
export function VerdictMark({ verdict, isPast = false }: { verdict: Verdict; isPast?: boolean }) {
  const [ground, ink] = ['var(--color-background)', 'var(--color-text)']
  const glyph = isPast ? ink : ground
  return (
    <>
      <circle cx={8} cy={8} r={7.2} fill={isPast ? ground : ink} stroke={ink} strokeWidth={1.2} />
      <g fill={glyph} stroke={verdict === 'adjust' ? glyph : 'none'}>
        {GLYPHS[verdict]}
      </g>
    </>
  )
}
