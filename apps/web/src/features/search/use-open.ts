import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'

/** Goes to the page of an area or activity. */
export type Open = (of: 'area' | 'activity', number: string) => void

export function useOpen(): Open {
  const navigate = useNavigate()
  return useCallback(
    (of, number) => {
      const to = of === 'area' ? '/areas/$number' : '/activities/$number'
      void navigate({ to, params: { number } })
    },
    [navigate],
  )
}
