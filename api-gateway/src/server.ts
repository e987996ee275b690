import { createServer, type RequestListener, type Server } from 'node:http'
import { writeRefusal } from '@storefleet/http'
import type { GatewayConfig } from './config.ts'
import { isTrusted } from './http/client-address.ts'
import { limitConnections } from './limits/connection-limit.ts'
import { tooManyConnections } from './pipeline/refusals.ts'

/** Timeouts in milliseconds: longer than any route may stay silent. */
const connections = {
  maxHeaderSize: 16 * 1024,
  // The pipeline refuses it, with a problem document.
  requireHostHeader: false,
  headersTimeout: 15_000,
  // How long a body may take depends on its length: see `body-receiver.ts`.
  requestTimeout: 0,
  keepAliveTimeout: 72_000,
  connectionsCheckingInterval: 2_000,
}
const silentConnectionMs = 180_000

type Limits = Pick<GatewayConfig, 'maxConnections' | 'connectionsPerClient' | 'trustedProxies'>

/** Returns the server that clients connect to, with its limits of connections. */
export function createClientServer(config: Limits, handle: RequestListener, newId: () => string): Server {
  const server = createServer(connections, handle)
  server.setTimeout(silentConnectionMs)
  if (config.maxConnections > 0) server.maxConnections = config.maxConnections
  limitConnections(server, {
    perClient: config.connectionsPerClient,
    isProxy: (peer) => isTrusted(config.trustedProxies, peer),
    refuse: (socket) => writeRefusal(socket, tooManyConnections, newId()),
  })
  for (const event of ['checkContinue', 'checkExpectation']) {
    server.on(event, (request, response) => server.emit('request', request, response))
  }
  return server
}
