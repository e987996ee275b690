import { spawnSync } from 'node:child_process'
import { cpSync, globSync, mkdirSync, mkdtempSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** Copies what git knows or would add, with the installed packages; the links between our packages lead within the copy. Returns its folder. */
export function copyRepository() {
  const target = mkdtempSync(join(tmpdir(), 'storefleet-mutants-'))
  const { stdout } = spawnSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  for (const path of stdout.split('\0').filter(Boolean)) {
    mkdirSync(join(target, dirname(path)), { recursive: true })
    cpSync(join(root, path), join(target, path))
  }
  const modules = join(root, 'node_modules')
  mkdirSync(join(target, 'node_modules/@storefleet'), { recursive: true })
  for (const name of readdirSync(modules)) {
    if (name !== '@storefleet') symlinkSync(join(modules, name), join(target, 'node_modules', name))
  }
  for (const name of readdirSync(join(modules, '@storefleet'))) {
    const link = join('@storefleet', name)
    symlinkSync(readlinkSync(join(modules, link)), join(target, 'node_modules', link))
  }
  for (const nested of globSync('{*,packages/*}/node_modules', { cwd: root })) {
    symlinkSync(join(root, nested), join(target, nested))
  }
  return target
}
