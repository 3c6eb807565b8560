import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { refuse, refuseField } from '../../problems/refusal.ts'
import { cleanName } from './name.ts'

export interface SentFile {
  /** As it may be kept. */
  readonly name: string
  readonly content: Buffer
  readonly sha256: string
}

/** The one file of a form, as its part `file`. Refuses what is no form, has none, or an empty one. */
export async function sentFile(request: FastifyRequest): Promise<SentFile> {
  if (!request.isMultipart()) return refuse('media_type_refused', 'multipart/form-data')
  const part = await request.file()
  if (part === undefined || part.fieldname !== 'file') return refuseField('file', 'required')
  const content = await part.toBuffer()
  if (content.length === 0) return refuseField('file', 'blank')
  const sha256 = createHash('sha256').update(content).digest('hex')
  return { name: cleanName(part.filename), content, sha256 }
}
