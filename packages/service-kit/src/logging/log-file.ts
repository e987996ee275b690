import { closeSync, fstatSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

export type LogFile = {
  /** Takes a line that ends in a line break. It is on disk a moment later, and before the process exits. */
  write(line: string): void
  close(): void
}

type Options = { maxBytes?: number; flushEveryMs?: number }

const bufferedBytes = 64 * 1024

/** Where the lines are that had no room any more: `shop.jsonl` → `shop.previous.jsonl`. */
export const previousOf = (path: string): string => path.replace(/(\.\w+)?$/, '.previous$1')

/**
 * Appends to a file that never takes more than `maxBytes`, twice: when it is full it becomes the previous one, in whose place it
 * is kept until the next is full.
 */
export function openLogFile(path: string, { maxBytes = 20_000_000, flushEveryMs = 100 }: Options = {}): LogFile {
  mkdirSync(dirname(path), { recursive: true })
  let file = openSync(path, 'a')
  let size = fstatSync(file).size
  let waiting: string[] = []
  let waitingBytes = 0
  let timer: NodeJS.Timeout | undefined

  const makeRoom = () => {
    closeSync(file)
    renameSync(path, previousOf(path))
    file = openSync(path, 'a')
    size = 0
  }
  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    if (waiting.length === 0) return
    const lines = Buffer.from(waiting.join(''))
    waiting = []
    waitingBytes = 0
    if (size > 0 && size + lines.length > maxBytes) makeRoom()
    size += writeSync(file, lines)
  }
  process.on('exit', flush)

  return {
    write(line) {
      waiting.push(line)
      waitingBytes += line.length
      if (waitingBytes >= bufferedBytes) flush()
      else timer ??= setTimeout(flush, flushEveryMs).unref()
    },
    close() {
      flush()
      process.off('exit', flush)
      closeSync(file)
    },
  }
}
