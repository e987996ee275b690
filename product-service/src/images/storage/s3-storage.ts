import { AwsClient } from 'aws4fetch'
import { isStorable, type PictureStorage, pathOf } from './picture-storage.ts'

export type S3Settings = Readonly<{
  /** Of the bucket, and of a folder in it where there is one: `https://s3.eu-central-1.amazonaws.com/my-bucket/pictures`. */
  url: string
  region: string
  accessKeyId: string
  secretAccessKey: string
}>

type Options = Readonly<{ timeoutMs?: number; retries?: number }>

/** Keeps pictures in a bucket that speaks S3's protocol: Amazon's, MinIO, Ceph, R2 and their like. */
export function createS3Storage({ url, ...credentials }: S3Settings, options: Options = {}): PictureStorage {
  const { timeoutMs = 10_000, retries = 2 } = options
  const client = new AwsClient({ ...credentials, service: 's3', retries, initRetryMs: 100 })
  const send = (name: string, init: RequestInit) =>
    client.fetch(`${url}/${pathOf(name)}`, { ...init, signal: AbortSignal.timeout(timeoutMs) })

  return {
    place: `the bucket ${url}`,

    async put(name, body) {
      if (!isStorable(name)) throw new Error(`${name} is no name of a picture`)
      const response = await send(name, {
        method: 'PUT',
        body: new Uint8Array(body),
        headers: { 'content-type': name.endsWith('.webp') ? 'image/webp' : 'text/plain' },
      })
      await response.body?.cancel()
      if (!response.ok) throw failure('store', name, response)
    },

    async find(name) {
      if (!isStorable(name)) return undefined
      const response = await send(name, { method: 'GET' })
      if (response.ok) return Buffer.from(await response.arrayBuffer())
      await response.body?.cancel()
      if (response.status === 404) return undefined
      throw failure('read', name, response)
    },
  }
}

const failure = (verb: string, name: string, { status }: Response) =>
  new Error(`The bucket did not ${verb} ${name}: it responded with ${status}`)
