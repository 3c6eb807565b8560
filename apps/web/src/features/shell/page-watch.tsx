import { useEffect } from 'react'
import { LiveUpdates } from '../live/live-updates.tsx'
import { keepFocus } from '../shortcuts/keep-focus.ts'

/** What watches over every page of somebody signed in, with or without a plan. Fetched after the page. */
export default function PageWatch() {
  // Only the document sees the focus of every page.
  useEffect(keepFocus, [])

  return <LiveUpdates />
}
