import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFreePort } from '@storefleet/process'
import { answers } from './databases.ts'
import { asPostgres } from './private-postgres.ts'
import { waitFor } from './wait-for.ts'

const binary = ['/usr/sbin/pgbouncer', '/usr/bin/pgbouncer', '/usr/local/bin/pgbouncer'].find((path) =>
  existsSync(path),
)

/** Whether PgBouncer is installed. */
export const hasPgBouncer = binary !== undefined

/** A PgBouncer of the test's own in front of a server, with these lines of settings. `url` is that of the server, through it. */
export async function startPgBouncer(
  serverUrl: string,
  settings: readonly string[],
): Promise<{ url: string; stop(): Promise<void> }> {
  const server = new URL(serverUrl)
  const folder = mkdtempSync(join(tmpdir(), 'storefleet-pgbouncer-'))
  const port = await findFreePort()
  const users = join(folder, 'users.txt')
  const config = join(folder, 'pgbouncer.ini')
  writeFileSync(users, '"postgres" ""\n')
  writeFileSync(
    config,
    [
      '[databases]',
      `* = host=${server.hostname} port=${server.port}`,
      '[pgbouncer]',
      ...settings,
      'listen_addr = 127.0.0.1',
      `listen_port = ${port}`,
      'unix_socket_dir =',
      'auth_type = trust',
      `auth_file = ${users}`,
    ].join('\n'),
  )
  for (const path of [folder, users, config]) chmodSync(path, 0o755)
  const [file = '', ...args] = asPostgres([binary ?? 'pgbouncer', '-q', config])
  const running: ChildProcess = spawn(file, args, { cwd: '/', stdio: 'ignore' })
  await waitFor(() => answers(port))
  const url = Object.assign(new URL(serverUrl), { host: `127.0.0.1:${port}` }).href
  return {
    url,
    async stop() {
      const hasExited = once(running, 'exit')
      running.kill('SIGTERM')
      await hasExited
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
