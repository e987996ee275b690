import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { isStorable, type PictureStorage, pathOf } from './picture-storage.ts'

/** Keeps pictures in a folder, in subfolders by the first two letters of their names. It is made with the first file. */
export function createFolderStorage(path: string): PictureStorage {
  const folder = resolve(path)
  const fileOf = (name: string) => join(folder, pathOf(name))

  return {
    place: `the folder ${folder}`,

    async put(name, body) {
      if (!isStorable(name)) throw new Error(`${name} is no name of a picture`)
      const file = fileOf(name)
      await mkdir(join(file, '..'), { recursive: true, mode: 0o700 })
      // A file appears whole, also where the process ends in between or two of them write it.
      const unfinished = `${file}.${randomBytes(6).toString('hex')}`
      try {
        await writeDurably(unfinished, body)
        await rename(unfinished, file)
      } catch (error) {
        await rm(unfinished, { force: true })
        throw error
      }
    },

    async find(name) {
      if (!isStorable(name)) return undefined
      try {
        return await readFile(fileOf(name))
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
        throw error
      }
    },
  }
}

async function writeDurably(path: string, body: Buffer): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(body)
    await file.sync()
  } finally {
    await file.close()
  }
}
