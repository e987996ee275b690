import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const step = /```bash\n(?<commands>[^`]*)```\n\n```console\n(?<shown>[^`]*)```/g

/** Runs each bash block of the text that is followed by what it prints, in one shell, and answers the text with what was printed now. */
export function runTour(text: string, shopUrl: string): string {
  const steps = [...text.matchAll(step)].map((match) => match.groups?.commands ?? '')
  const separator = '--- next step ---'
  const script = steps.join(`\necho '${separator}'\n`).replaceAll('http://localhost:3000', shopUrl)
  const { stdout, stderr, status } = spawnSync('bash', ['-euo', 'pipefail', '-c', script], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`The tour stopped after:\n${stdout}\n${stderr}`)
  const printed = stdout.split(`${separator}\n`)
  let index = 0
  return text.replace(
    step,
    (_, commands: string) => `\`\`\`bash\n${commands}\`\`\`\n\n\`\`\`console\n${printed[index++]}\`\`\``,
  )
}

/** The same tour prints other ids, numbers and times each day. */
export const withoutWhatVaries = (text: string): string =>
  text
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '<id>')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<time>')
    .replace(/SF-[A-Z0-9-]+/g, '<number>')
