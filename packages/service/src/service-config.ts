import { readDatabase } from '@storefleet/database'
import { readEventBusUrl } from '@storefleet/events'
import { readTokens } from '@storefleet/identity'
import {
  type ConfigReader,
  readBuildRevision,
  readListening,
  readLogLevel,
  readShutdown,
  readTracing,
} from '@storefleet/process'

/** The settings every service has. */
export type ServiceConfig = Readonly<ReturnType<typeof readServiceConfig>>

/**
 * Reads the settings every service has. `port` is the default port; 0 takes any free one.
 * gRPC listens 1000 ports above it.
 */
export function readServiceConfig(read: ConfigReader, { service, port }: { service: string; port: number }) {
  return {
    service,
    ...readShutdown(read),
    ...readTracing(read),
    isProduction: read.isProduction,
    ...readListening(read, port),
    grpcPort: read.integer('GRPC_PORT', { fallback: port + 1000, max: 65_535 }, 'Port that gRPC listens on.'),
    ...readDatabase(read, service),
    eventBusUrl: read.attempt(() => readEventBusUrl(read)),
    logLevel: readLogLevel(read),
    buildRevision: readBuildRevision(read),
    retentionDays: read.integer(
      'RETENTION_DAYS',
      { fallback: 90, max: 36_500 },
      'Days that events are kept once they are published or handled; 0 keeps them for ever.',
    ),
    ...readTokens(read, 'http://127.0.0.1:3001/api/v1/auth/jwks'),
  }
}
