import assert from 'node:assert/strict'
import { connect, createServer, type Socket, type Server as TcpServer } from 'node:net'
import { after, test } from 'node:test'
import { Client, credentials, type ServiceError as GrpcError, Metadata, status } from '@grpc/grpc-js'
import { conflict, ServiceError } from '@storefleet/contracts'
import { HealthClient, HealthCheckResponse_ServingStatus as ServingStatus } from '@storefleet/contracts/grpc/health'
import { StockClient, StockService } from '@storefleet/contracts/grpc/stock'
import { currentContext, runWithContext } from '@storefleet/observability'
import { findFreePort } from '@storefleet/test-kit'
import { pino } from 'pino'
import { Registry } from 'prom-client'
import { createGrpcClient, type GrpcClientOptions } from './grpc-client.ts'
import { type GrpcCall, type GrpcHandlers, implementService } from './grpc-definition.ts'
import { createGrpcServer } from './grpc-server.ts'

const secret = 'a-test-secret-of-at-least-32-characters'
const notUsed = () => Promise.reject(new Error('not used'))

type Handlers = Partial<GrpcHandlers<typeof StockService>>

function buildServer(handlers: Handlers, metrics?: Registry) {
  const logLines: Record<string, unknown>[] = []
  const logger = pino({ level: 'info' }, { write: (line: string) => logLines.push(JSON.parse(line)) })
  const stock = implementService(StockService, {
    priceAndReserve: notUsed,
    release: notUsed,
    commit: notUsed,
    getVariants: notUsed,
    ...handlers,
  })
  const callers = { 'order-service': [secret] }
  const server = createGrpcServer({ services: [stock], service: 'product-service', callers, logger, metrics })
  return { server, logLines }
}

async function startServer(handlers: Handlers, metrics?: Registry) {
  const { server, logLines } = buildServer(handlers, metrics)
  const port = await server.listen('127.0.0.1', 0)
  after(() => server.close(100))
  return { server, logLines, port, address: `127.0.0.1:${port}` }
}

function connectClient(address: string, options: Partial<GrpcClientOptions> = {}) {
  const identity = { caller: 'order-service', audience: 'product-service', secret }
  const client = createGrpcClient(StockClient, { address, deadlineMs: 2_000, ...identity, ...options })
  after(() => client.close())
  return client
}

const isUnavailable = (error: unknown) => error instanceof ServiceError && error.code === 'unavailable'

test('when a method is called, then the handler sees the request, the caller and the correlation id', async () => {
  const seen: unknown[] = []
  const { address, logLines } = await startServer({
    release: async (request, call: GrpcCall) => {
      seen.push(request, call, currentContext())
      return { released: true }
    },
  })
  const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'
  const context = { correlationId: 'checkout-0001', traceparent }
  const answer = await runWithContext(context, () => connectClient(address).release({ reservationId: 'r1' }))
  assert.deepEqual(answer, { released: true })
  assert.deepEqual(seen, [
    { reservationId: 'r1' },
    { caller: 'order-service', correlationId: 'checkout-0001' },
    context,
  ])
  assert.equal(logLines.length, 1)
  assert.equal(logLines[0]?.method, '/storefleet.product.v1.Stock/Release')
  assert.equal(logLines[0]?.status, 'OK')
})

test('when the handler throws a ServiceError, then the caller catches it', async () => {
  const { address } = await startServer({
    release: () => Promise.reject(conflict('already-shipped', 'It has left', { extra: { at: 'noon' } })),
  })
  await assert.rejects(connectClient(address).release({ reservationId: 'r1' }), {
    name: 'ServiceError',
    code: 'conflict',
    slug: 'already-shipped',
    message: 'It has left',
    extra: { at: 'noon' },
  })
})

test('when the handler fails by a bug, then the log has it and the caller does not', async () => {
  const { address, logLines } = await startServer({ release: () => Promise.reject(new Error('password=hunter2')) })
  await assert.rejects(connectClient(address).release({ reservationId: 'r1' }), (error: Error) => {
    return !(error instanceof ServiceError) && error.message.includes('INTERNAL') && !error.message.includes('hunter2')
  })
  assert.match(JSON.stringify(logLines), /hunter2/)
})

test('when the secret, the audience, the caller or the token is wrong, then the handler does not run', async () => {
  let calls = 0
  const { address } = await startServer({ release: async () => ({ released: ++calls > 0 }) })
  const strangers = [
    { secret: 'another-secret-of-at-least-32-characters' },
    { audience: 'user-service' },
    { caller: 'mallory' },
  ]
  for (const stranger of strangers) {
    const attempt = connectClient(address, stranger).release({ reservationId: 'r1' })
    await assert.rejects(attempt, (error) => !(error instanceof ServiceError) && /UNAUTHENTICATED/.test(String(error)))
  }
  assert.equal(await codeOfCallWithoutToken(address), status.UNAUTHENTICATED)
  assert.equal(calls, 0)
})

function codeOfCallWithoutToken(address: string): Promise<status | undefined> {
  const client = new StockClient(address, credentials.createInsecure())
  after(() => client.close())
  return new Promise((resolve) => {
    client.release({ reservationId: 'r1' }, (error: GrpcError | null) => resolve(error?.code))
  })
}

test('when no well-formed correlation id arrives, then one is made', async () => {
  const { address } = await startServer({
    getVariants: async (_request, call) => ({ variants: [{ ...variant, slug: call.correlationId }] }),
  })
  const { variants } = await runWithContext({ correlationId: 'no good' }, () =>
    connectClient(address).getVariants({ variantIds: [] }),
  )
  assert.match(variants[0]?.slug ?? '', /^[0-9a-f-]{36}$/)
})

const variant = {
  variantId: 'v1',
  productId: 'p1',
  slug: '',
  sku: 'TEE-S',
  title: 'Tee',
  variantTitle: 'Small / Blue',
  imageUrl: '',
  unitPrice: { amountMinor: 9_007_199_254_740_991, currency: 'USD' },
  weightGrams: 200,
  categoryIds: [],
  taxClass: '',
  available: 5,
  sellable: true,
  requiresShipping: false,
  taxable: undefined,
}

test('when an amount is as large as a number can hold, then it arrives exactly', async () => {
  const { address } = await startServer({ getVariants: async () => ({ variants: [variant] }) })
  assert.deepEqual(await connectClient(address).getVariants({ variantIds: ['v1'] }), { variants: [variant] })
})

test('when the handler is slower than the deadline, then the caller sees unavailable in time', async () => {
  const { promise: never, resolve: finish } = Promise.withResolvers<{ released: boolean }>()
  const { address } = await startServer({ release: () => never })
  await assert.rejects(connectClient(address, { deadlineMs: 100 }).release({ reservationId: 'r1' }), isUnavailable)
  finish({ released: true })
})

test('when no server listens, then the caller sees unavailable well before its deadline', async () => {
  const client = connectClient(`127.0.0.1:${await findFreePort()}`, { deadlineMs: 600_000 })
  await assert.rejects(client.release({ reservationId: 'r1' }), isUnavailable)
})

test('when the service comes up between two attempts, then the call succeeds', async () => {
  const port = await findFreePort()
  const pending = connectClient(`127.0.0.1:${port}`).release({ reservationId: 'r1' })
  const { server } = buildServer({ release: async () => ({ released: true }) })
  after(() => server.close(0))
  await server.listen('127.0.0.1', port)
  assert.deepEqual(await pending, { released: true })
})

test('when the connection breaks while the handler works, then the handler is not run again', async () => {
  let calls = 0
  const { promise: handling, resolve: arrived } = Promise.withResolvers<void>()
  const { promise: held, resolve: finish } = Promise.withResolvers<{ released: boolean }>()
  const { port } = await startServer({
    release: () => {
      calls += 1
      arrived()
      return held
    },
  })
  const proxy = await startProxy(port)
  const pending = connectClient(proxy.address).release({ reservationId: 'r1' })
  await handling
  proxy.breakConnections()
  await assert.rejects(pending, isUnavailable)
  finish({ released: true })
  assert.equal(calls, 1)
})

async function startProxy(port: number) {
  const sockets: Socket[] = []
  const proxy: TcpServer = createServer((inbound) => {
    const outbound = connect(port, '127.0.0.1')
    for (const socket of [inbound, outbound]) socket.on('error', () => {})
    sockets.push(inbound, outbound)
    inbound.pipe(outbound).pipe(inbound)
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const bound = proxy.address()
  const breakConnections = () => {
    for (const socket of sockets) socket.destroy()
  }
  after(() => {
    breakConnections()
    proxy.close()
  })
  return { address: `127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`, breakConnections }
}

test('when the server closes, then the call in flight ends well and the next one is refused', async () => {
  const { promise: handling, resolve: arrived } = Promise.withResolvers<void>()
  const { promise: held, resolve: finish } = Promise.withResolvers<{ released: boolean }>()
  const { server, address } = await startServer({
    release: () => {
      arrived()
      return held
    },
  })
  const client = connectClient(address)
  const inFlight = client.release({ reservationId: 'r1' })
  await handling
  const closed = server.close(5_000)
  await assert.rejects(client.getVariants({ variantIds: [] }), isUnavailable)
  finish({ released: true })
  assert.deepEqual(await inFlight, { released: true })
  await closed
})

test('when a call outlives the grace period, then it is cut off', async () => {
  const { promise: handling, resolve: arrived } = Promise.withResolvers<void>()
  const { server, address } = await startServer({
    release: () => {
      arrived()
      return new Promise(() => {})
    },
  })
  const inFlight = assert.rejects(
    connectClient(address, { deadlineMs: 10_000 }).release({ reservationId: 'r1' }),
    isUnavailable,
  )
  await handling
  await server.close(50)
  await inFlight
})

test('when the port is taken, then listening fails and says so', async () => {
  const { port } = await startServer({})
  await assert.rejects(buildServer({}).server.listen('127.0.0.1', port), { code: 'EADDRINUSE', port })
})

test('when health is asked, then the server and its services are serving, and nothing else is known', async () => {
  const { address } = await startServer({})
  const ask = askHealth(address)
  assert.equal(await ask(''), ServingStatus.SERVING)
  assert.equal(await ask('storefleet.product.v1.Stock'), ServingStatus.SERVING)
  assert.equal(await ask('storefleet.product.v1.Nothing'), undefined)
})

function askHealth(address: string) {
  const client = new HealthClient(address, credentials.createInsecure())
  after(() => client.close())
  return (service: string) =>
    new Promise<number | undefined>((resolve) => {
      client.check({ service }, (_error, answer) => resolve(answer?.status))
    })
}

test('when the server closes, then a watcher of its health is told that it is not serving', async () => {
  const { server, address } = await startServer({})
  const client = new HealthClient(address, credentials.createInsecure())
  after(() => client.close())
  const heard: number[] = []
  const watch = client.watch({ service: '' })
  const ended = new Promise((resolve) => watch.on('end', resolve))
  const first = new Promise((resolve) => watch.once('data', resolve))
  watch.on('data', (answer) => heard.push(answer.status))
  await first
  await server.close(5_000)
  await ended
  assert.deepEqual(heard, [ServingStatus.SERVING, ServingStatus.NOT_SERVING])
})

test('when calls are served, then the metrics tell how long they took', async () => {
  const metrics = new Registry()
  const { address } = await startServer({ release: async () => ({ released: true }) }, metrics)
  await connectClient(address).release({ reservationId: 'r1' })
  assert.match(
    await metrics.metrics(),
    /grpc_server_call_duration_seconds_count\{method="\/storefleet\.product\.v1\.Stock\/Release",status="OK"\} 1/,
  )
})

test('when bytes that are no message arrive, then the call is refused and the server lives on', async () => {
  const { address } = await startServer({ release: async () => ({ released: true }) })
  const raw = new Client(address, credentials.createInsecure())
  after(() => raw.close())
  const failure = await new Promise<GrpcError | null>((resolve) => {
    const garbage = Buffer.from([0x0a, 0xff, 0xff])
    const { path } = StockService.release
    raw.makeUnaryRequest(
      path,
      (bytes: Buffer) => bytes,
      (bytes) => bytes,
      garbage,
      new Metadata(),
      {},
      resolve,
    )
  })
  assert.ok(failure)
  assert.deepEqual(await connectClient(address).release({ reservationId: 'r1' }), { released: true })
})
