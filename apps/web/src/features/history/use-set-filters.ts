import { useNavigate } from '@tanstack/react-router'

/** Changes filters that are kept in the address. */
export function useSetFilters<F extends object>(): (changes: F) => void {
  const navigate = useNavigate()
  return (changes) =>
    void navigate({
      to: '.',
      search: (before) => ({ ...before, ...changes }),
      replace: true,
      resetScroll: false,
    })
}
