import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { dirname } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

test('when the bill of materials is written, then it names what runs in production, with version and licence, and no tool', () => {
  const text = execFileSync('npm', ['run', '--silent', 'sbom'], { cwd: root, encoding: 'utf8', maxBuffer: 20_000_000 })
  const { bomFormat, components } = JSON.parse(text)
  assert.equal(bomFormat, 'CycloneDX')
  const find = (name) => components.find((component) => component.name === name)
  assert.match(find('better-auth')?.version ?? '', /^\d+\.\d+\.\d+$/)
  assert.equal(find('fastify')?.licenses[0].license.id, 'MIT')
  assert.equal(find('typescript'), undefined)
})
