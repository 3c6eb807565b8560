import type { ReactNode } from 'react'
import { CardTable } from '../../ui/card-table.tsx'
import { Section } from '../../ui/section.tsx'
import { useMeetingTexts } from '../meetings/use-meeting-texts.ts'

/** A frozen figure that is another today, in words. */
export interface DifferenceLine {
  readonly key: string
  /** What it is a figure of. */
  readonly what: ReactNode
  readonly figure: string
  readonly was: string
  readonly is: string
}

interface Props {
  lines: readonly DifferenceLine[]
  /** Said where there are none. */
  none: string
  /** Said over them. */
  some: string
}

/** Where today's figures are others than those that something was frozen with. */
export function DifferenceSection({ lines, none, some }: Props) {
  const t = useMeetingTexts()
  return (
    <Section title={t('differences')}>
      {lines.length === 0 ? (
        <p>{none}</p>
      ) : (
        <>
          <p>{some}</p>
          <CardTable
            caption={t('differences')}
            rows={lines}
            keyOf={({ key }) => key}
            columns={[
              { title: t('what'), cell: ({ what }) => what },
              { title: t('figure'), cell: ({ figure }) => figure },
              { title: t('was'), numeric: true, cell: ({ was }) => was },
              { title: t('is'), numeric: true, cell: ({ is }) => is },
            ]}
          />
        </>
      )}
    </Section>
  )
}
