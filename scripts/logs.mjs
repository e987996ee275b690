// npm run logs -- <id>: the lines about one request, trace, order or anything else, in the order of time, of every process.
// Plain JavaScript, for older versions of Node.
import { createReadStream, fstatSync, readdirSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import process from 'node:process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

const usage = `npm run logs -- <id> [--json] [--data folder]

  <id>      a correlation id, a trace id, the id of an order, or any text that stands in a line
  --json    the lines as they were written
  --data    where "npm start" has its data, if not in .data

It reads what "npm start" and "npm run fleet" have written to <data>/logs, or what is piped in:
  docker compose logs --no-color | npm run --silent logs -- <id>
`

/** A line of any process as JSON, without the prefix of Compose; undefined for other lines. */
export function parseLine(text) {
  const start = text.indexOf('{')
  if (start === -1) return undefined
  try {
    const fields = JSON.parse(text.slice(start))
    if (typeof fields.time !== 'string' || typeof fields.level !== 'string') return undefined
    const container = /^([\w.-]+)\s*\|/.exec(text.slice(0, start))?.[1]
    return {
      fields: container && !fields.process ? { process: container, ...fields } : fields,
      text: text.slice(start),
    }
  } catch {
    return undefined
  }
}

/** Whether any value in it holds the text. */
export const mentions = (value, text) =>
  typeof value === 'object' && value !== null
    ? Object.values(value).some((part) => mentions(part, text))
    : String(value).includes(text)

const own = new Set(['level', 'time', 'service', 'process', 'msg', 'correlationId', 'traceId', 'err'])

/** One line for people; under it the stack of an error. */
export function readable({ level, time, service = '-', process: name = service, msg = '', err, ...rest }) {
  const facts = Object.entries(rest).filter(([key]) => !own.has(key))
  const told = facts.map(([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
  const when = time.replace('T', ' ').replace('Z', '')
  const line = [when, level.toUpperCase().padEnd(5), name.padEnd(22), msg, ...told].join(' ').trimEnd()
  return err === undefined ? line : `${line}\n${indented(err)}`
}

const indented = ({ stack, type, message, cause }) =>
  (stack ?? `${type}: ${message}`).replace(/^/gm, '    ') + (cause ? `\n    caused by\n${indented(cause)}` : '')

/** The lines that mention the text, oldest first; those of one moment as they came. */
export async function findLines(inputs, text) {
  const found = []
  for (const input of inputs) {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      if (!line.includes(text)) continue
      const parsed = parseLine(line)
      if (parsed && mentions(parsed.fields, text)) found.push(parsed)
    }
  }
  return found.sort((a, b) => (a.fields.time < b.fields.time ? -1 : Number(a.fields.time > b.fields.time)))
}

function readArguments(args) {
  const rest = [...args]
  const isJson = take(rest, '--json')
  const dataAt = rest.indexOf('--data')
  const [, folder] = dataAt === -1 ? [] : rest.splice(dataAt, 2)
  if (rest.length !== 1 || rest[0].startsWith('-') || (dataAt !== -1 && !folder)) return undefined
  const data = folder === undefined ? join(root, '.data') : resolve(process.env.INIT_CWD || '.', folder)
  return { text: rest[0], isJson, logs: join(data, 'logs') }
}

function take(args, option) {
  const at = args.indexOf(option)
  if (at === -1) return false
  args.splice(at, 1)
  return true
}

/** Whether something is piped in, or a file is. */
function isPiped() {
  try {
    const input = fstatSync(0)
    return input.isFIFO() || input.isFile() || input.isSocket()
  } catch {
    return false
  }
}

/** The older file of a pair comes first. */
function filesIn(folder) {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl'))
    return names.sort((a, b) => Number(b.includes('.previous')) - Number(a.includes('.previous')))
  } catch {
    return []
  }
}

async function run() {
  const options = readArguments(process.argv.slice(2))
  if (options === undefined) {
    process.stderr.write(usage)
    return 2
  }
  const { text, isJson, logs } = options
  const files = isPiped() ? [] : filesIn(logs).map((name) => join(logs, name))
  const inputs = isPiped() ? [process.stdin] : files.map((file) => createReadStream(file))
  const lines = await findLines(inputs, text)
  if (lines.length === 0) {
    process.stderr.write(`${nothingFound({ text, isPiped: isPiped(), files, logs })}\n`)
    return 1
  }
  for (const line of lines) process.stdout.write(`${isJson ? line.text : readable(line.fields)}\n`)
  return 0
}

function nothingFound({ text, isPiped, files, logs }) {
  if (isPiped) return `No line of what was piped in mentions ${text}.`
  const folder = relative(process.env.INIT_CWD || '.', logs) || '.'
  if (files.length === 0)
    return `There are no logs in ${folder}: "npm start" and "npm run fleet" write them there, and those of Compose are piped in.`
  return `No line mentions ${text} in ${files.map((file) => join(folder, relative(logs, file))).join(', ')}.`
}

if (import.meta.main ?? process.argv[1] === fileURLToPath(import.meta.url)) {
  // The reader of the pipe has closed it.
  process.stdout.on('error', () => process.exit(0))
  process.exitCode = await run()
}
