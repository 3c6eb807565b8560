import { addFile, addVoucher, type Attachment } from '@koreplan/contract'
import { sendFile } from '../../lib/api.ts'
import { freshId } from '../../lib/fresh-id.ts'
import type { FilePlace } from './place.ts'

/** A file that is to be sent. Sent again, it is the same: nothing is attached twice. */
export interface Chosen {
  readonly file: File
  readonly key: string
}

export const chosen = (file: File): Chosen => ({ file, key: freshId() })

const sendTo = (plan: string, place: FilePlace, { file, key }: Chosen): Promise<Attachment> =>
  'activity' in place
    ? sendFile(addFile, { params: { plan, number: place.activity } }, file, key)
    : sendFile(addVoucher, { params: { plan, entry: place.entry } }, file, key)

/** What was not taken, and why the first was not. */
export interface Unsent {
  readonly files: readonly Chosen[]
  readonly error: Error
}

/** Sends one after the other. Null: all were taken. */
export async function sendAll(
  plan: string,
  place: FilePlace,
  files: readonly Chosen[],
): Promise<Unsent | null> {
  const unsent: Chosen[] = []
  let first: Error | null = null
  for (const one of files) {
    try {
      await sendTo(plan, place, one)
    } catch (error) {
      if (!(error instanceof Error)) throw error
      unsent.push(one)
      first ??= error
    }
  }
  return first && { files: unsent, error: first }
}
