import { constants, copyFileSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join, relative } from 'node:path'

/** A file changed so short a time ago may change again without its time telling so. */
const restlessMs = 2_000

/**
 * Makes a folder the copy of another: copies what is not there or differs in size or time, and deletes what is gone. So a first copy can
 * be made while the files are written, which may leave some torn, and a second one in a pause takes only what has changed since.
 */
export function copyFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  const wanted = new Set<string>()
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    const name = relative(from, join(entry.parentPath, entry.name))
    wanted.add(name)
    if (entry.isDirectory()) mkdirSync(join(to, name), { recursive: true })
    else copyFile(join(from, name), join(to, name))
  }
  for (const name of readdirSync(to, { recursive: true }) as string[]) {
    if (!wanted.has(name)) rmSync(join(to, name), { recursive: true, force: true })
  }
}

function copyFile(from: string, to: string): void {
  const source = statSync(from, { throwIfNoEntry: false })
  if (source === undefined) return
  const copy = statSync(to, { throwIfNoEntry: false })
  if (copy?.size === source.size && secondsOf(copy) === secondsOf(source)) return
  const isRestless = Date.now() - source.mtimeMs < restlessMs
  try {
    copyFileSync(from, to, constants.COPYFILE_FICLONE)
  } catch (error) {
    // Files come and go while others write.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return
  }
  const copiedTime = isRestless ? 0 : secondsOf(source)
  utimesSync(to, copiedTime, copiedTime)
}

/** Whole seconds: every file system keeps them. */
const secondsOf = ({ mtimeMs }: { mtimeMs: number }) => Math.floor(mtimeMs / 1000)
