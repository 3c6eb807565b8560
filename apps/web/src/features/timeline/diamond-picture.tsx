import type { MilestoneKind } from './bars.ts'

/** Half the width of a diamond, in pixels of a drawing of 16 by 16. */
const SHAPE = 'M8 1 L15 8 L8 15 L1 8 Z'

/** A milestone: filled when reached, outlined when not, with an exclamation mark when overdue. */
export function DiamondPicture({ kind }: { readonly kind: MilestoneKind }) {
  const isOverdue = kind === 'overdue'
  return (
    <>
      <path
        d={SHAPE}
        fill={kind === 'reached' ? 'var(--color-text)' : 'var(--color-background)'}
        stroke={isOverdue ? 'var(--color-error)' : 'var(--color-text)'}
        strokeWidth={2}
      />
      {isOverdue && (
        <path d="M8 4.5 V8.6 M8 10.4 V11.8" stroke="var(--color-error)" strokeWidth={1.8} />
      )}
    </>
  )
}
