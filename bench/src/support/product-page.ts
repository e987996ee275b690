import { writeFile } from 'node:fs/promises'
import { findFreePort } from '@storefleet/process'
import { withOpen } from './closing.ts'
import { createConnection } from './connection.ts'
import { expectStatus } from './expect.ts'
import { startProgram } from './program.ts'

export const pagePath = '/api/v1/products?limit=20'

/** Requests the first page of 20 sample products of a real product-service, and saves the bytes of the response in a file. */
export async function keepProductPage(file: string): Promise<void> {
  const port = await findFreePort()
  const starting = startProgram({
    name: 'product-service',
    command: [process.execPath, 'product-service/src/main.ts'],
    port,
    env: {
      PORT: String(port),
      GRPC_PORT: '0',
      DATABASE_URL: 'pglite://memory',
      SAMPLE_DATA: 'true',
      LOG_LEVEL: 'error',
    },
  })
  await withOpen(starting, async ({ url }) => {
    const connection = createConnection(new URL(url))
    const reply = await connection.send('GET', pagePath, { wantsBody: true })
    connection.close()
    expectStatus(reply, 200, pagePath)
    await writeFile(file, Buffer.concat([Buffer.from(`${reply.head}\r\n\r\n`, 'latin1'), reply.body]))
  })
}
