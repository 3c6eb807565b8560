import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { press, walkList } from '../shortcuts/list-walk.ts'
import type { ShortcutId } from '../shortcuts/shortcuts.ts'
import { useShortcuts } from '../shortcuts/use-shortcuts.ts'
import type { Overlay } from './search-button.tsx'

const Palette = lazy(() => import('./palette.tsx'))
const HelpSheet = lazy(() => import('../shortcuts/help-sheet.tsx'))

interface Props {
  open: Overlay
  onOpen: (overlay: Overlay) => void
}

/** Hears the shortcuts of every page, and shows what is open. Fetched after the page that it serves. */
export default function Overlays({ open, onOpen }: Props) {
  const navigate = useNavigate()
  const close = () => onOpen(null)

  const doing = {
    // Heard by the button, which is there first.
    palette: () => undefined,
    search: () => onOpen('palette'),
    help: () => onOpen('help'),
    overview: () => void navigate({ to: '/' }),
    activities: () => void navigate({ to: '/activities' }),
    pool: () => void navigate({ to: '/pool' }),
    timeline: () => void navigate({ to: '/timeline' }),
    evaluation: () => void navigate({ to: '/evaluation' }),
    meetings: () => void navigate({ to: '/meetings' }),
    reports: () => void navigate({ to: '/reports' }),
    next: () => walkList(1),
    previous: () => walkList(-1),
    edit: () => press('edit'),
    new: () => press('new'),
  } satisfies Record<ShortcutId, () => void>
  useShortcuts((id) => doing[id]())

  return (
    <Suspense>
      {open === 'palette' && <Palette onClose={close} onHelp={() => onOpen('help')} />}
      {open === 'help' && <HelpSheet onClose={close} />}
    </Suspense>
  )
}
