import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { openLogFile, previousOf } from './log-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'storefleet-logs-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const linesIn = (path: string) => readFileSync(path, 'utf8').trimEnd().split('\n')

test('when the file is full, then it makes room and the lines before stay once more', () => {
  const path = join(folder, 'logs/full.jsonl')
  const file = openLogFile(path, { maxBytes: 200_000, flushEveryMs: 60_000 })
  for (let number = 0; number < 5_000; number++) file.write(`${String(number).padStart(99, '0')}\n`)
  file.close()

  const kept = [...linesIn(previousOf(path)), ...linesIn(path)].map(Number)
  assert.equal(kept.at(-1), 4_999)
  assert.ok(kept.every((number, index) => index === 0 || number === (kept[index - 1] as number) + 1))
  for (const each of [path, previousOf(path)]) assert.ok(statSync(each).size <= 200_000)
})

test('when it is opened again, then it goes on where it was', () => {
  const path = join(folder, 'again.jsonl')
  for (const line of ['first\n', 'second\n']) {
    const file = openLogFile(path)
    file.write(line)
    file.close()
  }
  assert.deepEqual(linesIn(path), ['first', 'second'])
})

test('when the process exits at once, then what it has written last is there', () => {
  const path = join(folder, 'exit.jsonl')
  const code = `
    const { openLogFile } = await import(${JSON.stringify(import.meta.resolve('./log-file.ts'))})
    openLogFile(process.argv[1]).write('last words\\n')
    process.exit(1)`
  assert.throws(() => execFileSync(process.execPath, ['--input-type=module', '--eval', code, path], { stdio: 'pipe' }))
  assert.deepEqual(linesIn(path), ['last words'])
})
