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

/**
 * Opens the address that was asked for anew, as who has signed in. A real navigation: by it password managers
 * know that the password was right, and nothing of the page before is left. Never ends: the page does.
 */
export function reopen(): Promise<never> {
  location.reload()
  return new Promise(() => undefined)
}
