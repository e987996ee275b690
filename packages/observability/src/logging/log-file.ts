import { closeSync, fchmodSync, fstatSync, mkdirSync, openSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'
import { createLineBuffer } from './line-buffer.ts'
import { createSteadyOutput } from './steady-output.ts'
import { writeAll } from './write-all.ts'

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
 * is kept until the next is full. While it cannot be written, lines are lost, and it is opened anew each time.
 */
export function openLogFile(path: string, { maxBytes = 20_000_000, flushEveryMs = 100 }: Options = {}): LogFile {
  let file: number | undefined
  let size = 0

  const open = () => {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    file = openPrivate(path)
    size = fstatSync(file).size
    return file
  }
  const close = () => {
    if (file !== undefined) closeSync(file)
    file = undefined
  }
  const append = (lines: string) => {
    const bytes = Buffer.byteLength(lines)
    let opened = file ?? open()
    if (size > 0 && size + bytes > maxBytes) {
      close()
      renameSync(path, previousOf(path))
      opened = open()
    }
    try {
      size += writeAll(opened, lines)
    } catch (error) {
      close()
      throw error
    }
  }
  const buffer = createLineBuffer(createSteadyOutput(path, append), { flushEveryMs })

  return {
    write: buffer.write,
    close() {
      buffer.close()
      close()
    },
  }
}
