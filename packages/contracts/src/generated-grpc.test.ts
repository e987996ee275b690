import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { test } from 'node:test'

const packageRoot = new URL('..', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, packageRoot), 'utf8')

test('when a .proto has changed, then its code has been generated again', () => {
  for (const proto of globSync('proto/**/*.proto', { cwd: packageRoot })) {
    const generated = read(`src/grpc/${basename(proto, '.proto')}.ts`)
    const hash = createHash('sha256').update(read(proto)).digest('hex')
    assert.ok(generated.includes(hash), `${proto} has changed. Run: node tools/protobuf/generate.mjs`)
  }
})
