import { closeSync, fchmodSync, fstatSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { createLineBuffer } from './line-buffer.ts'

export type LogFile = {
  /** Takes a line that ends in a line break. It is on disk a moment later, and before the process exits. */
  write(line: string): void
  close(): void
}

type Options = { maxBytes?: number; flushEveryMs?: number }

/** Where the lines are that had no room any more: `shop.jsonl` → `shop.previous.jsonl`. */
export const previousOf = (path: string): string => path.replace(/(\.\w+)?$/, '.previous$1')

/** For its owner alone, one that an earlier version made as well. */
function openPrivate(path: string): number {
  const file = openSync(path, 'a', 0o600)
  fchmodSync(file, 0o600)
  return file
}

/**
 * Appends to a file that never takes more than `maxBytes`, twice: when it is full it becomes the previous one, in whose place it
 * is kept until the next is full.
 */
export function openLogFile(path: string, { maxBytes = 20_000_000, flushEveryMs = 100 }: Options = {}): LogFile {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  let file = openPrivate(path)
  let size = fstatSync(file).size

  const makeRoom = () => {
    closeSync(file)
    renameSync(path, previousOf(path))
    file = openPrivate(path)
    size = 0
  }
  const buffer = createLineBuffer(
    (text) => {
      const lines = Buffer.from(text)
      if (size > 0 && size + lines.length > maxBytes) makeRoom()
      size += writeSync(file, lines)
    },
    { flushEveryMs },
  )

  return {
    write: buffer.write,
    close() {
      buffer.close()
      closeSync(file)
    },
  }
}
