// A thread of its own: making a PDF takes a tenth of a second of processor time, for which no order waits.
import { parentPort } from 'node:worker_threads'
import type { OrderDocument } from '../document.ts'
import { renderDocument } from './render-document.ts'

type Job = { id: number; document: OrderDocument }

parentPort?.on('message', async ({ id, document }: Job) => {
  try {
    parentPort?.postMessage({ id, pdf: await renderDocument(document) })
  } catch (error) {
    parentPort?.postMessage({ id, error: String(error) })
  }
})
