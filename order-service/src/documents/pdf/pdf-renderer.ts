import { Worker } from 'node:worker_threads'
import { unavailable } from '@storefleet/contracts'
import type { OrderDocument } from '../document.ts'

/** PDFs that a process makes or keeps waiting; one more is refused. */
export const mostPending = 8

type Outcome = { id: number; pdf?: Uint8Array; error?: string }

export type PdfRenderer = {
  /** Returns the document as a PDF. Throws 503 `documents-busy` while too many are being made. */
  render(document: OrderDocument): Promise<Buffer>
  close(): Promise<void>
}

/** Makes PDFs one after another in a thread, which is started with the first and replaced where it dies. */
export function createPdfRenderer(): PdfRenderer {
  const pending = new Map<number, PromiseWithResolvers<Buffer>>()
  let worker: Worker | undefined
  let lastId = 0

  function finish({ id, pdf, error }: Outcome) {
    const job = pending.get(id)
    pending.delete(id)
    if (pdf) job?.resolve(Buffer.from(pdf))
    else job?.reject(new Error(`A document could not be printed: ${error}`))
  }

  function start(): Worker {
    const started = new Worker(new URL('./render-worker.ts', import.meta.url))
    started.unref()
    started.on('message', finish)
    const end = (error: unknown) => {
      if (worker === started) worker = undefined
      for (const id of [...pending.keys()]) finish({ id, error: String(error) })
    }
    started.on('error', end)
    started.on('exit', (code) => end(`the thread ended with ${code}`))
    return started
  }

  return {
    render(document) {
      if (pending.size >= mostPending) {
        throw unavailable('documents-busy', 'Too many documents are being printed: try again', {
          headers: { 'retry-after': '2' },
        })
      }
      worker ??= start()
      const job = Promise.withResolvers<Buffer>()
      lastId += 1
      pending.set(lastId, job)
      worker.postMessage({ id: lastId, document })
      return job.promise
    },
    async close() {
      await worker?.terminate()
    },
  }
}
