import type { EventBus } from '@storefleet/events'
import type { Logger } from '@storefleet/observability'
import type { StoringService } from './shop-layout.ts'

/** Where the shop keeps its data: embedded databases in a folder, or a PostgreSQL server. */
export type Storage = {
  readonly isEmbedded: boolean
  readonly dataFolder: string
  /** What `npm run logs` reads. */
  readonly logFile: string
  /** What a person types to begin afresh. */
  readonly resetCommand: string
  /** Makes the databases that are not there yet, and keeps other processes out of them. Before that no service has a URL. */
  prepare(options: { logger: Logger; databasePoolSize: number }): Promise<void>
  databaseUrl(service: StoringService): string
  /** Where the data is, for a person; once it is prepared. */
  describe(): string
  /** The bus, as long as this process is the only one on its data. */
  guardBus(bus: EventBus): EventBus
  /** `stop` is told when another process has taken the data over, so that this one must end. */
  onTakenOver(stop: (reason: string) => void): void
  /** Gives the data free for another process. */
  release(): Promise<void>
}
