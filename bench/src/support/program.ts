import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { waitFor } from '@storefleet/test-kit/wait-for'
import type { Watched } from './process-usage.ts'
import { pinnedTo } from './run-load.ts'
import { answers } from './servers.ts'

export type Program = {
  readonly url: string
  readonly watched: readonly Watched[]
  close(): Promise<void>
}

export type ProgramOptions = {
  name: string
  command: readonly string[]
  port: number
  env?: NodeJS.ProcessEnv
  core?: number | undefined
}

/** Starts a program that listens on a port of this machine; resolves when it does. What it prints is dropped, save complaints. */
export async function startProgram({ name, command, port, env, core }: ProgramOptions): Promise<Program> {
  const [file = '', ...args] = pinnedTo(core, command)
  const child = spawn(file, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit'] })
  const exited = once(child, 'exit')
  const url = `http://127.0.0.1:${port}`
  await Promise.race([
    waitFor(() => answers(url)),
    exited.then(([code]) => Promise.reject(new Error(`${name} ended with ${code}`))),
  ])
  return {
    url,
    watched: [{ name, pid: child.pid ?? 0 }],
    async close() {
      child.kill('SIGTERM')
      await exited
    },
  }
}
