import { signOut } from '@koreplan/contract'
import { sendAsAnyone } from '../../lib/api.ts'

/**
 * Signs out and opens the front page anew: nothing that was read stays in this window. What was typed and
 * kept on this browser is kept by person, and stays theirs.
 */
export async function signOutHere(): Promise<void> {
  await sendAsAnyone(signOut, {})
  await openFront()
}

/** Opens the front page anew, as whoever is signed in now. Never ends: the page does. */
export function openFront(): Promise<never> {
  location.assign('/')
  return new Promise(() => undefined)
}
