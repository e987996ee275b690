import { createHash, createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { S3Settings } from '../storage/s3-storage.ts'

export type FakeS3 = {
  settings: S3Settings
  /** Names of all objects. */
  names(): string[]
  /** Has the next requests refused with this status. */
  failNext(status: number, times: number): void
  close(): Promise<void>
}

const accessKeyId = 'AKIDEXAMPLE'
const secretAccessKey = 'a-secret-of-the-fake-bucket'
const region = 'eu-central-1'

const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()
const sha256 = (body: Buffer | string) => createHash('sha256').update(body).digest('hex')

/** A bucket in memory that takes requests signed by AWS Signature Version 4 alone, checked here by the specification. */
export async function startFakeS3(): Promise<FakeS3> {
  const objects = new Map<string, Buffer>()
  let failures = { status: 500, left: 0 }

  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await Array.fromAsync(request))
    if (failures.left-- > 0) return response.writeHead(failures.status).end()
    if (!isSigned(request, body)) return response.writeHead(403).end('<Code>SignatureDoesNotMatch</Code>')
    const name = request.url?.slice('/bucket/pictures/'.length) ?? ''
    if (request.method === 'PUT') {
      objects.set(name, body)
      return response.writeHead(200).end()
    }
    const found = objects.get(name)
    return found ? response.writeHead(200).end(found) : response.writeHead(404).end('<Code>NoSuchKey</Code>')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    settings: { url: `http://127.0.0.1:${port}/bucket/pictures`, region, accessKeyId, secretAccessKey },
    names: () => [...objects.keys()],
    failNext: (status, left) => {
      failures = { status, left }
    },
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function isSigned({ method, url = '', headers }: IncomingMessage, body: Buffer): boolean {
  const [, date, signedHeaders = '', signature] =
    /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/(\d{8})\/eu-central-1\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=(\w+)$/.exec(
      headers.authorization ?? '',
    ) ?? []
  if (date === undefined) return false
  const payload = String(headers['x-amz-content-sha256'])
  if (payload !== 'UNSIGNED-PAYLOAD' && payload !== sha256(body)) return false
  const lines = signedHeaders.split(';').map((name) => `${name}:${String(headers[name]).trim()}\n`)
  const canonical = [method, url, '', lines.join(''), signedHeaders, payload].join('\n')
  const scope = `${date}/${region}/s3/aws4_request`
  const toSign = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, sha256(canonical)].join('\n')
  const key = [region, 's3', 'aws4_request'].reduce<Buffer>(hmac, hmac(`AWS4${secretAccessKey}`, date))
  return hmac(key, toSign).toString('hex') === signature
}
