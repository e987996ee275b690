export { findConnectionShortage, readConnectionLimits } from './connection-count.ts'
export {
  createDatabase,
  type Database,
  type Driver,
  isUniqueViolation,
  type Queryable,
  type Session,
  type Tx,
} from './database.ts'
export { readDatabase, readDatabasePoolSize } from './database-config.ts'
export { DatabaseUnavailable, withoutOutage } from './database-unavailable.ts'
export { type HeldLock, holdLock, LockHeld } from './hold-lock.ts'
export { migrate } from './migrate.ts'
export { openAhead } from './open-ahead.ts'
export { type OpenDriver, openDatabase, openDriver } from './open-database.ts'
export { makePrivate, privateFileMode, privateFolderMode } from './private-folder.ts'
export { json, Sql, sql } from './sql.ts'
