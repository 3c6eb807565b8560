import { Worker } from 'node:worker_threads'
import type { Doc, DocumentFormat } from '@koreplan/contract'

/** What the thread is given. */
export interface ToRender {
  readonly doc: Doc
  readonly format: DocumentFormat
}

/** Sets a document in a thread of its own, so that nobody else waits for it. Ended by the signal. */
export function renderApart(
  doc: Doc,
  format: DocumentFormat,
  signal: AbortSignal,
): Promise<Buffer> {
  signal.throwIfAborted()
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>()
  const workerData: ToRender = { doc, format }
  const thread = new Worker(new URL('render-thread.ts', import.meta.url), { workerData })
  const stop = (): void => {
    void thread.terminate()
    reject(new Error('cancelled', { cause: signal.reason }))
  }
  signal.addEventListener('abort', stop, { once: true })
  thread.once('message', (bytes: Uint8Array) => resolve(Buffer.from(bytes)))
  thread.once('error', reject)
  thread.once('exit', () => reject(new Error('the thread ended without a document')))
  return promise.finally(() => signal.removeEventListener('abort', stop))
}
