import { storingServices } from '../shop-layout.ts'
import { ShopRefusal } from '../shop-refusal.ts'

/** How many connections the server gives to the role; undefined: it sets no limit of its own. */
export type ConnectionLimits = { ofServer: number; ofRole: number | undefined }

/** Beside the pools of the services: the one that holds the lock. */
const ownConnections = 1
/** A service has one connection for what waits for the disk, and one for what does not. */
const leastPoolSize = 2

/** @throws ShopRefusal when the pools of the services need more connections than the server gives */
export function checkConnectionCount(poolSize: number, { ofServer, ofRole = ofServer }: ConnectionLimits): void {
  const services = storingServices.length
  const available = Math.min(ofServer, ofRole)
  const needed = services * Math.max(poolSize, leastPoolSize) + ownConnections
  if (needed <= available) return
  const most = Math.floor((available - ownConnections) / services)
  const advice =
    most < leastPoolSize
      ? `raise max_connections, or the limit of the role, to ${services * leastPoolSize + ownConnections} at least`
      : `set DATABASE_POOL_SIZE to ${most} at most`
  throw new ShopRefusal(
    `DATABASE_POOL_SIZE is ${poolSize}, so the services may open ${needed} connections, and PostgreSQL gives this role ${available}: ${advice}.`,
  )
}
