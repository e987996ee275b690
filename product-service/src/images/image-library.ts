import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'

type Picture = Readonly<{ body: Buffer; etag: string }>
export type ImageLibrary = { find(name: string): Promise<Picture | undefined> }

/**
 * The SVG pictures of a folder. A name is looked up in the folder's listing and never becomes a path,
 * so no file outside the folder is served. A folder that does not exist counts as empty.
 */
export function createImageLibrary(folder: URL): ImageLibrary {
  const pictures = new Map<string, Promise<Picture>>()
  let names: Promise<ReadonlySet<string>> | undefined

  return {
    async find(name) {
      names ??= listPictures(folder)
      if (!(await names).has(name)) return undefined
      let picture = pictures.get(name)
      if (picture === undefined) {
        picture = readPicture(new URL(name, folder))
        pictures.set(name, picture)
      }
      return picture
    },
  }
}

async function listPictures(folder: URL): Promise<ReadonlySet<string>> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const pictures = entries.filter((entry) => entry.isFile() && /^[\w-]+\.svg$/.test(entry.name))
  return new Set(pictures.map(({ name }) => name))
}

async function readPicture(file: URL): Promise<Picture> {
  const body = await readFile(file)
  return { body, etag: `"${createHash('sha1').update(body).digest('base64url')}"` }
}
