/** Where pictures are kept: a folder, or a bucket. `picture-storage.test.ts` holds each of them to this. */
export type PictureStorage = {
  /** Where it is, for a person. */
  readonly place: string
  /** Keeps a file for good once it returns. A name that is kept already has the same content. */
  put(name: string, body: Buffer): Promise<void>
  find(name: string): Promise<Buffer | undefined>
}

/** Names that a storage takes: never a path. */
export const isStorable = (name: string): boolean => /^[a-z0-9][a-z0-9_.-]{0,99}$/.test(name) && !name.includes('..')

/** Where a storage has a file, the same in each, so that all files of one can be copied to another. */
export const pathOf = (name: string): string => `${name.slice(0, 2)}/${name}`
