import './styles/tokens.css'
import './styles/base.css'
import './styles/print.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { config } from 'zod'
import { startI18n } from './i18n/i18n.ts'
import { queryClient } from './lib/query-client.ts'
import { applyTheme, rememberedTheme } from './lib/theme.ts'
import { preloadFirstPage, router } from './routes/router.ts'

// zod's compiled validators need eval, which the Content-Security-Policy forbids.
config({ jitless: true })

/** No top-level await: English imports from this very script, and would wait for it to end. */
async function start(): Promise<void> {
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no #root')
  applyTheme(rememberedTheme())
  preloadFirstPage()
  await startI18n()
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  )
}

void start()
