import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { nameOf, type Replica, urlOf } from './fleet-layout.ts'

export type FleetProcess = {
  readonly replica: Replica
  readonly pid: number
  isRunning(): boolean
  /** Resolves when it serves; rejects with what it said last when it ends before. */
  ready(): Promise<void>
  /** Resolves with how it ended, unless it was told to. */
  readonly endedByItself: Promise<string>
  /** Sends the signal; resolves when the process is gone. */
  end(signal: NodeJS.Signals): Promise<void>
}

const repository = fileURLToPath(new URL('../../../', import.meta.url))
const readyWithinMs = 180_000
const keptLines = 30

/** Starts a service as a process of its own. `onLine` is given each line it prints. */
export function startProcess(replica: Replica, env: NodeJS.ProcessEnv, onLine: (line: string) => void): FleetProcess {
  const child = spawn(process.execPath, [`${replica.service}/src/main.ts`], {
    cwd: repository,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lastLines: string[] = []
  for (const input of [child.stdout, child.stderr]) {
    createInterface({ input }).on('line', (line) => {
      lastLines.push(line)
      if (lastLines.length > keptLines) lastLines.shift()
      onLine(line)
    })
  }
  let isTold = false
  const endedByItself = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => isTold || resolve(signal ?? `exit code ${code}`))
  })
  const isRunning = () => child.exitCode === null && child.signalCode === null

  return {
    replica,
    pid: child.pid as number,
    isRunning,
    endedByItself,
    async ready() {
      for (const deadline = performance.now() + readyWithinMs; performance.now() < deadline; await delay(50)) {
        if (!isRunning()) throw new Error(`${nameOf(replica)} ended before it was ready:\n${lastLines.join('\n')}`)
        if (await answersReady(replica)) return
      }
      throw new Error(`${nameOf(replica)} is not ready after ${readyWithinMs / 1000} s:\n${lastLines.join('\n')}`)
    },
    end(signal) {
      isTold = true
      return endProcess(child, signal)
    },
  }
}

const answersReady = (replica: Replica) =>
  fetch(`${urlOf(replica)}/health/ready`).then(
    (response) => response.ok,
    () => false,
  )

async function endProcess(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill(signal)
  await gone
}
