export const databasePoolings = ['session', 'transaction'] as const
/**
 * What lies between the service and the server. `session`: nothing, or a pooler that lends a server connection for as long as
 * the service is connected. `transaction`: a pooler that lends one for each transaction, such as PgBouncer with
 * `pool_mode = transaction`: then statements have no names, nothing is set for a session, and every commit waits for the disk.
 */
export type DatabasePooling = (typeof databasePoolings)[number]
