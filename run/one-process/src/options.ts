import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ShopRefusal } from './shop-refusal.ts'

export type StartCommand = { name: 'start'; port: number; dataFolder: string }
export type BackupCommand = { name: 'backup' | 'restore'; dataFolder: string; backupFolder: string }
export type ShopCommand = StartCommand | BackupCommand | { name: 'reset'; dataFolder: string } | { name: 'help' }

export type Defaults = { dataFolder: string; workingFolder: string; port: string }

export const usage = `Storefleet: the whole shop in one process, with an embedded database and nothing else to install.

  npm start                       start the shop on http://localhost:3000/
  npm start -- --port 4000        … on another port (0: any free one)
  npm start -- --data ../shop2    … on the data in another folder
  npm start -- reset              delete the embedded data; the next start loads the sample data again
  npm start -- backup ../backup   copy the embedded data to a new folder, also while the shop runs
  npm start -- restore ../backup  put that copy in the place of data that is gone
  npm start -- --help             show this
  DATABASE_URL=postgres://user:password@host/shop npm start
                                  … on PostgreSQL, which keeps the data instead

Settings are environment variables; each service's README lists its own. LOG_LEVEL=info shows every request.
`

/**
 * The command line as a command. A relative --data counts from the folder the person stands in.
 *
 * @throws ShopRefusal for anything the usage does not list
 */
export function parseCommand(args: string[], defaults: Defaults): ShopCommand {
  const { values, positionals } = readArguments(args)
  if (values.help) return { name: 'help' }
  const dataFolder =
    values.data === undefined ? defaults.dataFolder : resolve(defaults.workingFolder, nonEmpty('--data', values.data))
  const [command = 'start', ...rest] = positionals
  if (command === 'backup' || command === 'restore') {
    const [folder, ...more] = rest
    if (folder === undefined || folder === '') throw notUnderstood(`${command} takes the folder of the backup`)
    if (more.length > 0) throw notUnderstood(`"${more[0]}" is one word too many`)
    return { name: command, dataFolder, backupFolder: resolve(defaults.workingFolder, folder) }
  }
  if (rest.length > 0) throw notUnderstood(`"${rest[0]}" is one word too many`)
  if (command === 'start')
    return {
      name: 'start',
      port: portOf(values.port === undefined ? ['PORT', defaults.port] : ['--port', values.port]),
      dataFolder,
    }
  if (command === 'reset') return { name: 'reset', dataFolder }
  throw notUnderstood(`"${command}" is not a command`)
}

function readArguments(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { port: { type: 'string' }, data: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    })
  } catch (error) {
    const [firstSentence] = (error as Error).message.split(/[.\n]/)
    throw notUnderstood(firstSentence ?? 'an option is not known')
  }
}

function portOf([name, text]: [string, string]): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535) throw notUnderstood(`${name} takes a number from 0 to 65535, not "${text}"`)
  return port
}

function nonEmpty(option: string, text: string): string {
  if (text === '') throw notUnderstood(`${option} takes a folder`)
  return text
}

function notUnderstood(what: string): ShopRefusal {
  return new ShopRefusal(`${what}: "npm start -- --help" lists what there is.`)
}
