import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFreePort } from '@storefleet/process'

export type PrivatePostgres = {
  /** Of its database `postgres`, as the superuser, without a password. */
  url: string
  start(): void
  /** `pg_ctl stop -m immediate`: what has not reached the disk is gone, as after a crash. */
  stopAtOnce(): void
  /** Ends it and removes its disk. */
  remove(): void
}

const binaries = findBinaries()

/** Whether a cluster can be made here: PostgreSQL's server programs are installed. */
export const hasPostgresServer = binaries !== undefined

/** A PostgreSQL cluster of the test's own, with these settings. It listens on a free port of this machine. */
export async function createPrivatePostgres(settings: Readonly<Record<string, string>> = {}): Promise<PrivatePostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'storefleet-postgres-'))
  const port = await findFreePort()
  if (isRoot) execFileSync('chown', ['postgres', folder])
  chmodSync(folder, 0o700)
  run('initdb', ['-D', join(folder, 'data'), '-U', 'postgres', '-A', 'trust', '--no-sync', '-E', 'UTF8'])
  const options = Object.entries({
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: folder,
    ...settings,
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const control = (...args: string[]) => run('pg_ctl', ['-D', join(folder, 'data'), '-w', ...args])
  const stopAtOnce = () => control('stop', '-m', 'immediate')
  const start = () => control('start', '-l', join(folder, 'log'), '-o', options.join(' '))
  start()
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    start,
    stopAtOnce,
    remove() {
      if (existsSync(join(folder, 'data', 'postmaster.pid'))) stopAtOnce()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const isRoot = process.getuid?.() === 0

/** PostgreSQL and PgBouncer refuse to run as root. */
export const asPostgres = (command: readonly string[]): readonly string[] =>
  isRoot ? ['runuser', '-u', 'postgres', '--', ...command] : command

function run(program: string, args: readonly string[]): void {
  const [file = '', ...rest] = asPostgres([join(binaries ?? '', program), ...args])
  const { status, stderr, error } = spawnSync(file, rest, { cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] })
  if (status !== 0) throw new Error(`${program} failed: ${stderr?.toString() ?? ''}`, { cause: error })
}

function findBinaries(): string | undefined {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env.PATH || '').split(':').filter((folder) => folder !== ''),
  ]
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')))
}
