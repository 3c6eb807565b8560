import { ApiError } from '@koreplan/contract'
import { QueryClient } from '@tanstack/react-query'

/** A fault of the server or the network may pass; a refusal will not. */
const mayPass = (error: Error) => !(error instanceof ApiError) || error.status >= 500

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      // On a machine without a network the server may well be on the machine itself.
      networkMode: 'always',
      retry: (failures, error) => failures < 1 && mayPass(error),
      retryDelay: 500,
    },
  },
})
