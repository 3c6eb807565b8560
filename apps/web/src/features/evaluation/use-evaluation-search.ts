import { useNavigate, useSearch } from '@tanstack/react-router'
import { readEvaluationSearch, type EvaluationSearch } from './search.ts'

/** What is chosen on the page, which is in its address, and how to choose otherwise. */
export function useEvaluationSearch() {
  const navigate = useNavigate()
  const search = readEvaluationSearch(useSearch({ strict: false }))
  const choose = (changes: EvaluationSearch) =>
    void navigate({
      to: '.',
      search: (before) => ({ ...before, ...changes }),
      replace: true,
      resetScroll: false,
    })
  return { search, choose }
}
