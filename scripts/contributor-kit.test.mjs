// What editors and CI are told agrees with the repository.
import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'

const root = new URL('..', import.meta.url)
const read = (path) => readFileSync(new URL(path, root), 'utf8')
/** JSON with comments on lines of their own. */
const readJson = (path) => JSON.parse(read(path).replace(/^\s*\/\/.*$/gm, ''))
const services = globSync('{api-gateway,*-service,storefront}/src/main.ts', { cwd: root }).map(
  (path) => path.split(/[\\/]/)[0],
)

test('when a service is launched from an editor, then it is chosen from all that there are', () => {
  const { inputs } = readJson('.vscode/launch.json')
  assert.deepEqual([...inputs[0].options].sort(), services.sort())
})

test('when an editor launches something, then it runs a script of npm that exists, or a file', () => {
  const scripts = readJson('package.json').scripts
  for (const { name, runtimeExecutable, runtimeArgs } of readJson('.vscode/launch.json').configurations) {
    assert.equal(runtimeExecutable, 'npm', name)
    const [command] = runtimeArgs
    assert.ok(command === 'exec' || command in scripts, name)
    if (runtimeArgs[1] === '-w')
      for (const service of services) assert.ok(command in readJson(`${service}/package.json`).scripts)
  }
})

test('when Node is chosen for containers and CI, then it is that of .nvmrc', () => {
  const version = read('.nvmrc').trim()
  assert.match(readJson('.devcontainer/devcontainer.json').image, new RegExp(`:${version}-`))
  assert.match(read('.github/workflows/ci.yml'), new RegExp(`container: node:${version}-`))
})

test('when CI runs, then it runs .ci/run and keeps the bill of materials that it writes', () => {
  const workflow = read('.github/workflows/ci.yml')
  assert.match(workflow, /- run: \.ci\/run$/m)
  assert.ok(existsSync(new URL('.ci/run', root)))
  const [, kept] = /path: (\S+)/.exec(workflow)
  assert.ok(read('.ci/run').includes(`>${kept}`))
})

test('when an extension is recommended, then the devcontainer has no other', () => {
  const { recommendations } = readJson('.vscode/extensions.json')
  const { extensions } = readJson('.devcontainer/devcontainer.json').customizations.vscode
  for (const extension of extensions) assert.ok(recommendations.includes(extension), extension)
})
