import { createFolderStorage } from './folder-storage.ts'
import type { PictureStorage } from './picture-storage.ts'
import { createS3Storage, type S3Settings } from './s3-storage.ts'

export type ImageStorageSettings =
  | Readonly<{ kind: 'folder'; folder: string }>
  | (Readonly<{ kind: 's3' }> & S3Settings)

/** Returns the storage that the settings name; nothing is read or written yet. */
export const openStorage = (settings: ImageStorageSettings): PictureStorage =>
  settings.kind === 'folder' ? createFolderStorage(settings.folder) : createS3Storage(settings)
