import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { blobOf } from './pglite-files.ts'

/** PostgreSQL's own defaults are for a server with a hundred clients: four embedded databases would take 850 MB. */
export const embeddedSettings = [
  // With a half or a quarter of it an event takes three times as long.
  'shared_buffers=16MB',
  'wal_buffers=1MB',
  'max_wal_size=64MB',
  // There are no other connections, but tables in shared memory are sized for as many as are allowed.
  'max_connections=20',
  'max_wal_senders=0',
  'autovacuum_worker_slots=1',
]

let template: Promise<Blob> | undefined

/**
 * An empty database as a tar archive. Making one takes seconds, loading it half a second,
 * so the first one made is kept beside the installed packages, a file for each version of PGlite.
 */
export function readTemplate(): Promise<Blob> {
  template ??= readKept().catch(makeAndKeep)
  return template
}

const readKept = async () => blobOf(await readFile(await keptPath()))

async function makeAndKeep(): Promise<Blob> {
  const client = await PGlite.create({ postgresqlconf: embeddedSettings })
  const archive = await client.dumpDataDir('none')
  await client.close()
  const bytes = Buffer.from(await archive.arrayBuffer())
  // Where the folder cannot be written, each start makes its own.
  await keep(bytes).catch(() => {})
  return blobOf(bytes)
}

async function keep(archive: Buffer): Promise<void> {
  const path = await keptPath()
  const unfinished = `${path}.${process.pid}`
  await mkdir(dirname(path), { recursive: true })
  await writeFile(unfinished, archive)
  await rename(unfinished, path)
}

async function keptPath(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite')
  const packageFolder = dirname(dirname(entry))
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as { version: string }
  const modules = dirname(dirname(packageFolder))
  return join(modules, '.cache', 'storefleet', `pglite-${version}.tar`)
}
