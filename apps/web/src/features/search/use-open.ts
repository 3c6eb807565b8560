import type { Found } from '@koreplan/contract'
import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'

/** Goes to the page of what was found; a meeting's number is its id. */
export type Open = (of: Found['of'], number: string) => void

const PAGES = {
  area: '/areas/$number',
  activity: '/activities/$number',
  report: '/status-reports/$number',
} as const

export function useOpen(): Open {
  const navigate = useNavigate()
  return useCallback(
    (of, number) => {
      if (of === 'meeting') void navigate({ to: '/meetings/$id', params: { id: number } })
      else void navigate({ to: PAGES[of], params: { number } })
    },
    [navigate],
  )
}
