import type { OpenDriver } from '@storefleet/database'
import type { EventBus } from '@storefleet/events'
import type { OnUndocumentedProblem } from '@storefleet/http'
import type { RevokedSessions, TokenVerifier } from '@storefleet/identity'
import type { Logger } from '@storefleet/observability'

/** What the process gives to the services it runs. */
export type ServiceHost = {
  bus: EventBus
  logger: Logger
  tokens?: TokenVerifier
  revokedSessions?: RevokedSessions
  now?: () => Date
  /** How databases are opened, when some of them are open already. */
  openDriver?: OpenDriver
  /** For tests: called with each problem that the OpenAPI document does not list. */
  onUndocumentedProblem?: OnUndocumentedProblem
}
