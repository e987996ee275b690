import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('../../../', import.meta.url)

/** What Node is given to run the shop in one process, as `npm start` does: its limits on memory, and the file. */
export function shopCommand(): string[] {
  const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { scripts: { start: string } }
  const [, ...args] = scripts.start.split(' ')
  return args.map((arg) => (arg.startsWith('-') ? arg : fileURLToPath(new URL(arg, root))))
}
