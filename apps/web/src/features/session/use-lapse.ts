import { useSyncExternalStore } from 'react'
import { currentLapse, listenToLapse, type Lapse } from '../../lib/session-lapse.ts'

/** Whether the session has ended while the page was open. */
export const useLapse = (): Lapse => useSyncExternalStore(listenToLapse, currentLapse)
