import { writeSync } from 'node:fs'

const sleeper = new Int32Array(new SharedArrayBuffer(4))
const pauseMs = 10

/** Writes all of it, also to a pipe that takes a part at a time. Waits for a slow reader for `patienceMs` at most. */
export function writeAll(file: number, text: string, patienceMs = 0): number {
  const bytes = Buffer.from(text)
  let patience = patienceMs
  for (let written = 0; written < bytes.length; ) {
    try {
      written += writeSync(file, bytes, written)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN' || patience <= 0) throw error
      Atomics.wait(sleeper, 0, 0, pauseMs)
      patience -= pauseMs
    }
  }
  return bytes.length
}
