export type LineBuffer = {
  /** Takes a line that ends in a line break. */
  write(line: string): void
  /** Hands on what waits. */
  flush(): void
  /** Flushes for the last time. */
  close(): void
}

type Options = { flushEveryMs?: number; bufferedChars?: number }

/**
 * Hands lines on together: a system call for each would cost a busy service more than making the line. They wait no longer than
 * `flushEveryMs`, and are handed on before the process exits; one that is killed loses those of the last moment.
 */
export function createLineBuffer(
  handOn: (lines: string) => void,
  { flushEveryMs = 100, bufferedChars = 64 * 1024 }: Options = {},
): LineBuffer {
  let waiting: string[] = []
  let waitingChars = 0
  let timer: NodeJS.Timeout | undefined

  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    if (waiting.length === 0) return
    const lines = waiting.join('')
    waiting = []
    waitingChars = 0
    handOn(lines)
  }
  process.on('exit', flush)

  return {
    write(line) {
      waiting.push(line)
      waitingChars += line.length
      if (waitingChars >= bufferedChars) flush()
      else timer ??= setTimeout(flush, flushEveryMs).unref()
    },
    flush,
    close() {
      flush()
      process.off('exit', flush)
    },
  }
}
