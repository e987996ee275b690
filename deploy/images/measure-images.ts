import { execFileSync } from 'node:child_process'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { compareSizes, type RecordedSizes, updateSizes } from './image-sizes.ts'

/**
 * Builds every image and compares what it adds to its base image with `image-sizes.json`; exit 1 where that has grown by 10 % or more.
 * `--update` records the measured sizes, and asks for `--because "…"` where one has grown so much. Needs Docker.
 */
const { values } = parseArgs({ options: { update: { type: 'boolean', default: false }, because: { type: 'string' } } })
const root = fileURLToPath(new URL('../../', import.meta.url))
const file = new URL('image-sizes.json', import.meta.url)

const docker = (...args: string[]) =>
  execFileSync('docker', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
const bytesOf = (image: string) => Number(docker('image', 'inspect', '--format', '{{.Size}}', image))

/** The image that the last stage of a Dockerfile starts from. */
function baseOf(dockerfile: string): string {
  const base = [...readFileSync(`${root}${dockerfile}`, 'utf8').matchAll(/^FROM (\S+)/gm)].at(-1)?.[1]
  if (base === undefined) throw new Error(`${dockerfile} has no FROM`)
  return base
}

function measure(dockerfile: string): [string, number] {
  const [name = ''] = dockerfile.split('/')
  process.stderr.write(`building ${name}\n`)
  const image = `storefleet-measured/${name}`
  docker('build', '--quiet', '--network=host', '--file', dockerfile, '--tag', image, '.')
  const added = bytesOf(image) - bytesOf(baseOf(dockerfile))
  return [name, Math.round(added / 100_000) / 10]
}

const recorded = JSON.parse(readFileSync(file, 'utf8')) as RecordedSizes
const measured = Object.fromEntries(globSync('*/Dockerfile', { cwd: root }).sort().map(measure))
const comparisons = compareSizes(recorded, measured)
for (const { image, recordedMb, measuredMb } of comparisons)
  process.stdout.write(
    `${image.padEnd(22)} ${String(measuredMb).padStart(6)} MB, recorded ${recordedMb ?? 'nothing'}\n`,
  )

if (values.update) writeFileSync(file, `${JSON.stringify(updateSizes(recorded, measured, values.because), null, 2)}\n`)
else if (comparisons.some(({ isExplained }) => !isExplained)) {
  process.stderr.write(
    'An image has grown by 10 % or more: make it smaller, or run again with --update --because "…".\n',
  )
  process.exitCode = 1
}
