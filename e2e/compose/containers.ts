import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { waitFor } from '@storefleet/test-kit'

const run = promisify(execFile)

/** A running container of the fleet; `service` is its name in docker-compose.yml. */
export type Container = { id: string; name: string; service: string }

/** What `docker` printed; throws with what it complained about. */
async function docker(...args: string[]): Promise<string> {
  const { stdout } = await run('docker', args, { maxBuffer: 64 * 1024 * 1024 })
  return stdout.trim()
}

/** The running containers of a Compose project, replicas one by one. */
export async function listContainers(project: string): Promise<Container[]> {
  const format = '{{.ID}}\t{{.Names}}\t{{.Label "com.docker.compose.service"}}'
  const listed = await docker('ps', '--filter', `label=com.docker.compose.project=${project}`, '--format', format)
  return listed
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [id = '', name = '', service = ''] = line.split('\t')
      return { id, name, service }
    })
    .sort((one, other) => one.name.localeCompare(other.name))
}

export const killContainer = ({ id }: Container) => docker('kill', id)
export const startContainer = ({ id }: Container) => docker('start', id)
export const restartContainer = ({ id }: Container) => docker('restart', id)
export const pauseContainer = ({ id }: Container) => docker('pause', id)
export const unpauseContainer = ({ id }: Container) => docker('unpause', id)

/** Waits until its own health check succeeds, or until it runs where it has none. */
export const waitUntilHealthy = ({ id }: Container): Promise<boolean> => {
  const format = '{{if .State.Health}}{{.State.Health.Status}}{{else}}{{.State.Status}}{{end}}'
  const isHealthy = async () => ['healthy', 'running'].includes(await docker('inspect', '--format', format, id))
  return waitFor(isHealthy, { timeoutMs: 180_000, everyMs: 250 })
}

/** The rows of a query as PostgreSQL's own client in the container answers it, past every code of ours. */
export async function queryDatabase({ id }: Container, database: string, query: string): Promise<string[][]> {
  const args = ['--username=postgres', `--dbname=${database}`, '--no-align', '--tuples-only', '--field-separator=\t']
  const rows = await docker('exec', id, 'psql', ...args, `--command=${query}`)
  return rows
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'))
}
