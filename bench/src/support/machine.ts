import { execFileSync } from 'node:child_process'
import { cpus, release, totalmem, type } from 'node:os'
import { openDatabase } from '@storefleet/database'
import { postgresUrl } from './servers.ts'

/** What the figures hold for: one line each. */
export async function describeMachine(): Promise<string[]> {
  const [cpu] = cpus()
  return [
    `Machine: ${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()} ${release()}`,
    `Versions: Node ${process.versions.node}, ${await describePostgres()}${versionsOfServers()}`,
    `Commit: ${outputOf('git', ['describe', '--always', '--dirty'])}`,
  ]
}

/** The settings on which durability rests, as the server tells them. */
async function describePostgres(): Promise<string> {
  const server = await openDatabase(postgresUrl, { poolSize: 1 })
  try {
    const { rows } = await server.raw(
      `select current_setting('server_version') as version, current_setting('fsync') as fsync,
        current_setting('synchronous_commit') as commit, current_setting('full_page_writes') as pages,
        current_setting('shared_buffers') as buffers`,
    )
    const [{ version, fsync, commit, pages, buffers } = {}] = rows
    return `PostgreSQL ${version} (fsync ${fsync}, synchronous_commit ${commit}, full_page_writes ${pages}, shared_buffers ${buffers})`
  } catch {
    return 'no PostgreSQL'
  } finally {
    await server.close()
  }
}

const versionsOfServers = () =>
  [
    ['rabbitmqctl', ['version'], 'RabbitMQ'],
    ['redis-server', ['--version'], 'Redis'],
  ]
    .map(([command, args, name]) => [name, /\d+\.\d+\.\d+/.exec(outputOf(command as string, args as string[]))?.[0]])
    .map(([name, version]) => (version === undefined ? '' : `, ${name} ${version}`))
    .join('')

/** What a program prints; empty where it is not there. */
export function outputOf(command: string, args: readonly string[]): string {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return ''
  }
}
