import { ConfigError } from '@storefleet/process'
import type { Registry } from 'prom-client'
import { createDatabase, type Database, type Driver } from './database.ts'
import { observeDriver } from './observed-driver.ts'
import { createPostgresDriver, type PostgresOptions } from './postgres.ts'

export type DatabaseOptions = PostgresOptions & {
  /** Where they are given, every statement is measured, and part of the trace in progress. */
  metrics?: Registry
  open?: OpenDriver | undefined
}

/**
 * Opens the database a URL names: `postgres://user:password@host/name` for a server,
 * `pglite:///absolute/folder` or `pglite://relative/folder` for an embedded one, `pglite://memory` for one that is forgotten.
 */
export async function openDatabase(url: string, options: DatabaseOptions = {}): Promise<Database> {
  const driver = await (options.open ?? openDriver)(url, options)
  return createDatabase(options.metrics === undefined ? driver : observeDriver(driver, options.metrics))
}

export type OpenDriver = typeof openDriver

export async function openDriver(url: string, options: PostgresOptions = {}): Promise<Driver> {
  if (/^postgres(ql)?:\/\//.test(url)) return createPostgresDriver(url, options)
  const folder = /^pglite:\/\/(.+)$/.exec(url)?.[1]
  if (folder === undefined) {
    throw new ConfigError(
      'DATABASE_URL is not one we can open: set postgres://user:password@host/name or pglite://folder.',
    )
  }
  const createPgliteDriver = await loadPgliteDriver()
  return createPgliteDriver(folder === 'memory' ? undefined : folder)
}

/** Loaded when it is asked for: the containers' images are made without it. */
async function loadPgliteDriver() {
  try {
    return (await import('./pglite.ts')).createPgliteDriver
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new ConfigError(
      'DATABASE_URL must be set to postgres://user:password@host/name: here is no embedded database.',
    )
  }
}
