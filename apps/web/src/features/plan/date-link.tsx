import type { IsoDate } from '@koreplan/domain'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { usePlace } from './use-place.ts'

/** Leads to the same page on another date. */
export function DateLink({ date, children }: { date: IsoDate; children: ReactNode }) {
  const { today } = usePlace().line
  return (
    <Link
      to="."
      search={(before) => ({ ...before, asOf: date === today ? undefined : date })}
      resetScroll={false}
    >
      {children}
    </Link>
  )
}
