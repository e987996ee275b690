import type { WriteStream } from 'node:tty'

export type Progress = { step(what: string): void; done(): void }

const clearLine = '\r\x1b[2K'

/** Says what the start is busy with: on a terminal in one line that counts the seconds and then goes away, elsewhere as a line a step. */
export function createProgress(out: Pick<WriteStream, 'write' | 'isTTY'>): Progress {
  return out.isTTY ? liveProgress(out) : plainProgress(out)
}

function plainProgress(out: Pick<WriteStream, 'write'>): Progress {
  return { step: (what) => out.write(`${what}…\n`), done: () => {} }
}

function liveProgress(out: Pick<WriteStream, 'write'>): Progress {
  let current = ''
  let startedAt = performance.now()
  const draw = () => {
    const seconds = Math.floor((performance.now() - startedAt) / 1000)
    out.write(`${clearLine}${current}…${seconds > 0 ? ` ${seconds} s` : ''}`)
  }
  const timer = setInterval(draw, 250).unref()
  return {
    step(what) {
      current = what
      startedAt = performance.now()
      draw()
    },
    done() {
      clearInterval(timer)
      out.write(clearLine)
    },
  }
}
