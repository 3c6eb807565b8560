import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { ahead } from '../../lib/ahead.ts'
import { press, walkList } from '../shortcuts/list-walk.ts'
import type { ShortcutId } from '../shortcuts/shortcuts.ts'
import { useShortcuts } from '../shortcuts/use-shortcuts.ts'
import type { Overlay } from './search-button.tsx'

const loadPalette = () => import('./palette.tsx')
const Palette = lazy(loadPalette)
const HelpSheet = lazy(() => import('../shortcuts/help-sheet.tsx'))

interface Props {
  open: Overlay
  onOpen: (overlay: Overlay) => void
}

/** Hears the shortcuts of every page, and shows what is open. Fetched after the page that it serves. */
export default function Overlays({ open, onOpen }: Props) {
  const navigate = useNavigate()
  const { i18n } = useTranslation()
  const close = () => onOpen(null)

  // Who opens it types at once: what comes before the field is there would be lost.
  useEffect(() => {
    ahead(loadPalette())
    ahead(i18n.loadNamespaces('palette'))
  }, [i18n])

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
