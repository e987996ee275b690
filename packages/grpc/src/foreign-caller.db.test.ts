import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { after, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { Client, credentials, type ServiceError as GrpcError, Metadata, status } from '@grpc/grpc-js'
import { HealthClient, HealthCheckResponse_ServingStatus as ServingStatus } from '@storefleet/contracts/grpc/health'
import { StockService } from '@storefleet/contracts/grpc/stock'
import { createTestHost } from '@storefleet/test-kit/test-host'
import { implementService } from './grpc-definition.ts'
import { createGrpcServer } from './grpc-server.ts'

const python = '/usr/bin/python3'
const script = fileURLToPath(new URL('../../../docs/examples/service_token.py', import.meta.url))
const secret = 'a-test-secret-of-at-least-32-characters'
const notUsed = () => Promise.reject(new Error('not used'))
const hasPython = existsSync(python) || process.env.CI === 'true'

/** As a program that has none of this code makes it. */
function tokenFor(audience: string, signedWith = `${secret},the-former-one`): string {
  const {
    status: code,
    stdout,
    stderr,
  } = spawnSync(python, [script, 'order-service', audience], {
    encoding: 'utf8',
    env: { ORDER_SERVICE_TOKEN_SECRET: signedWith },
  })
  assert.equal(code, 0, stderr)
  return stdout.trim()
}

describe('docs/examples/service_token.py', { skip: !hasPython && `needs ${python}` }, () => {
  const callers: string[] = []
  const server = createGrpcServer({
    services: [
      implementService(StockService, {
        priceAndReserve: notUsed,
        commit: notUsed,
        getVariants: notUsed,
        release: async (_request, { caller }) => {
          callers.push(caller)
          return { released: true }
        },
      }),
    ],
    service: 'product-service',
    callers: { 'order-service': [secret] },
    logger: createTestHost().logger,
  })
  const listening = server.listen('127.0.0.1', 0)
  after(() => server.close(100))

  async function release(metadata: Metadata): Promise<GrpcError | null> {
    const client = new Client(`127.0.0.1:${await listening}`, credentials.createInsecure())
    const { path, requestSerialize, responseDeserialize } = StockService.release
    const request = { reservationId: 'r1' }
    const { promise, resolve } = Promise.withResolvers<GrpcError | null>()
    client.makeUnaryRequest(
      path,
      requestSerialize,
      responseDeserialize,
      request,
      metadata,
      { deadline: Date.now() + 5_000 },
      resolve,
    )
    return promise.finally(() => client.close())
  }
  const withToken = (token: string) => {
    const metadata = new Metadata()
    metadata.set('authorization', `Bearer ${token}`)
    return metadata
  }

  test('when a program in Python signs a call, then the server knows who calls', async () => {
    assert.equal(await release(withToken(tokenFor('product-service'))), null)
    assert.deepEqual(callers, ['order-service'])
  })

  for (const [what, metadata] of [
    ['has no token', () => new Metadata()],
    ['has a token for another service', () => withToken(tokenFor('user-service'))],
    ['is signed with another secret', () => withToken(tokenFor('product-service', 'another-secret'))],
  ] as const) {
    test(`when a call ${what}, then it is refused`, async () => {
      assert.equal((await release(metadata()))?.code, status.UNAUTHENTICATED)
    })
  }

  test('when health is asked for, then no token is needed', async () => {
    const client = new HealthClient(`127.0.0.1:${await listening}`, credentials.createInsecure())
    const { promise, resolve } = Promise.withResolvers<number | undefined>()
    client.check({ service: 'storefleet.product.v1.Stock' }, (_error, response) => resolve(response?.status))
    assert.equal(await promise.finally(() => client.close()), ServingStatus.SERVING)
  })
})
