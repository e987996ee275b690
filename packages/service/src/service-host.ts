import type { OpenDriver } from '@storefleet/database'
import type { EventBus } from '@storefleet/events'
import type { GrpcService } from '@storefleet/grpc'
import type { HttpApp, OnUndocumentedProblem } from '@storefleet/http'
import type { RevokedSessions, TokenVerifier } from '@storefleet/identity'
import type { Logger } from '@storefleet/observability'

/** What the process gives to the services it runs. */
export type ServiceHost = {
  bus: EventBus
  logger: Logger
  tokens?: TokenVerifier
  revokedSessions?: RevokedSessions
  now?: () => Date
  /** Returns the id of a new record; a UUIDv7 when left out. */
  newId?: () => string
  /** How databases are opened, when some of them are open already. */
  openDriver?: OpenDriver
  /** How requests reach a service, where not over ports of its own. */
  connect?: ConnectService
  /** For tests: called with each problem that the OpenAPI document does not list. */
  onUndocumentedProblem?: OnUndocumentedProblem
}

/** Takes what a service serves, ready for requests, and returns its address. */
export type ConnectService = (service: {
  name: string
  http: HttpApp
  grpc: readonly GrpcService[]
}) => Promise<{ url: string }>
