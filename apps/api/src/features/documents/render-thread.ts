import { parentPort, workerData } from 'node:worker_threads'
import { render } from '../../documents/render.ts'
import type { ToRender } from './render-apart.ts'

const { doc, format } = workerData as ToRender
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage(await render(doc, format))
