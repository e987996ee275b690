// Writes packages/contracts/src/grpc/<name>.ts from every .proto under packages/contracts/proto.
// Once: npm ci --prefix tools/protobuf. Then: node tools/protobuf/generate.mjs, or with --check to fail when a file is stale.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const contracts = fileURLToPath(new URL('../../packages/contracts/', import.meta.url))
const bufProgram = join(here, 'node_modules', '@bufbuild', 'buf', 'bin', 'buf')
const pluginProgram = join(here, 'node_modules', 'ts-proto', 'protoc-gen-ts_proto')

const pluginOptions = [
  'outputServices=grpc-js',
  'importSuffix=.ts',
  'enumsAsLiterals=true',
  'forceLong=number',
  'oneof=unions-value',
  'useOptionals=messages',
  'esModuleInterop=true',
  'env=node',
  'outputJsonMethods=false',
  'outputPartialMethods=false',
  'annotateFilesWithVersion=false',
]

const bufTemplate = (outFolder) => ({
  version: 'v2',
  plugins: [{ local: ['node', pluginProgram], out: outFolder, opt: pluginOptions }],
})

/** Lets a test tell, without buf, that a .proto has changed since. */
function originOf(proto) {
  const text = readFileSync(join(contracts, 'proto', proto), 'utf8')
  return `// proto sha256: ${createHash('sha256').update(text).digest('hex')}\n`
}

/** The generated text of every .proto, by the path of the file it belongs in. */
function generate() {
  const outFolder = mkdtempSync(join(tmpdir(), 'storefleet-grpc-'))
  try {
    const buf = [bufProgram, 'generate', 'proto', '--template', JSON.stringify(bufTemplate(outFolder))]
    const run = spawnSync(process.execPath, buf, { cwd: contracts, stdio: 'inherit' })
    if (run.status !== 0) throw new Error(`buf generate failed with ${run.status ?? run.signal}`)
    const protos = globSync('**/*.proto', { cwd: join(contracts, 'proto') })
    return new Map(
      protos.map((proto) => [
        join('src', 'grpc', basename(proto).replace('.proto', '.ts')),
        originOf(proto) + readFileSync(join(outFolder, proto.replace('.proto', '.ts')), 'utf8'),
      ]),
    )
  } finally {
    rmSync(outFolder, { recursive: true, force: true })
  }
}

function findStale(generated) {
  return [...generated].filter(([path, text]) => {
    const target = join(contracts, path)
    return !existsSync(target) || readFileSync(target, 'utf8') !== text
  })
}

if (!existsSync(bufProgram)) {
  console.error('The gRPC generator is not installed. Run: npm ci --prefix tools/protobuf')
  process.exit(1)
}

const stale = findStale(generate())
if (process.argv.includes('--check')) {
  for (const [path] of stale)
    console.error(`packages/contracts/${path} is stale. Run: node tools/protobuf/generate.mjs`)
  process.exit(stale.length === 0 ? 0 : 1)
}
mkdirSync(join(contracts, 'src', 'grpc'), { recursive: true })
for (const [path, text] of stale) writeFileSync(join(contracts, path), text)
console.log(stale.length === 0 ? 'Everything is current.' : `Wrote ${stale.map(([path]) => path).join(', ')}.`)
