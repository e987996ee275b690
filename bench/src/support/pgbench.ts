import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Bench } from './benchmark.ts'
import { withDatabase } from './fleet-environment.ts'
import { readUsage, usageBetween } from './process-usage.ts'
import { postgresUrl, watchServer } from './servers.ts'

const run = promisify(execFile)
const clients = 16
/** A million accounts, so that the clients seldom wait for the same row. */
const scale = 10

export type PgbenchKind = 'TPC-B' | 'single-row commit'

const scripts: Record<PgbenchKind, string | undefined> = {
  'TPC-B': undefined,
  'single-row commit': 'insert into bench_rows (content) values (md5(random()::text));\n',
}

/** Transactions a second of PostgreSQL's own benchmark, on the same server, with a row in the table; undefined where it is not installed. */
export async function measurePgbench(bench: Bench, kinds: readonly PgbenchKind[]): Promise<Map<PgbenchKind, number>> {
  const found = new Map<PgbenchKind, number>()
  const name = `bench_${randomUUID().slice(0, 8)}`
  const url = new URL(postgresUrl)
  url.pathname = `/${name}`
  await withDatabase(postgresUrl, (server) => server.raw(`create database ${name}`))
  try {
    await run('pgbench', ['--initialize', '--quiet', `--scale=${scale}`, url.href])
    await withDatabase(url.href, (db) => db.raw('create table bench_rows (id bigserial primary key, content text)'))
    for (const kind of kinds) found.set(kind, await measureKind(bench, kind, url.href))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    bench.remark('pgbench is not installed: nothing to divide by')
  } finally {
    await withDatabase(postgresUrl, (server) => server.raw(`drop database ${name} with (force)`))
  }
  return found
}

async function measureKind(bench: Bench, kind: PgbenchKind, url: string): Promise<number> {
  const seconds = Math.round(bench.seconds(4))
  const folder = await mkdtemp(join(tmpdir(), 'storefleet-bench-'))
  const file = join(folder, 'script.sql')
  const script = scripts[kind]
  if (script !== undefined) await writeFile(file, script)
  const watched = watchServer(postgresUrl)
  const before = readUsage(watched)
  const options = [`--client=${clients}`, '--jobs=1', `--time=${seconds}`, '--no-vacuum', '--protocol=prepared']
  const { stdout } = await run('pgbench', [...options, ...(script === undefined ? [] : [`--file=${file}`]), url])
  await rm(folder, { recursive: true })
  const perSecond = Number(/^tps = ([\d.]+)/m.exec(stdout)?.[1])
  const spent = usageBetween(before, readUsage(watched))
  bench.addRow({
    name: `pgbench ${kind}`,
    load: `${clients} at once`,
    seconds,
    perSecond,
    errors: 0,
    latency: undefined,
    cpuPerOperation: new Map([...spent].map(([process, us]) => [process, us / (perSecond * seconds)])),
    memory: new Map(),
  })
  return perSecond
}
