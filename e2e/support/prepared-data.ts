import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { makeDataFolder, removeDataFolder } from '@storefleet/test-kit/shop-data'
import { startShopProcess } from './shop-process.ts'

/** Settings that leave no trace in what a first start writes. A shop that is given any other one starts from nothing. */
const withoutTrace = new Set([
  'DECLINED_HOLD_SECONDS',
  'DELIVERY_LEASE_MS',
  'LOG_LEVEL',
  'MAX_UNPAID_ORDERS',
  'MAX_UNPAID_UNITS',
  'OTEL_EXPORTER_OTLP_ENDPOINT',
  'OTEL_TRACES_SAMPLER_ARG',
  'RATE_LIMIT_PER_MINUTE',
  'RECOVERY_AFTER_MS',
  'RECOVERY_EVERY_MS',
  'RESERVATION_TTL_SECONDS',
  'SIGN_IN_LIMIT_PER_MINUTE',
])

export type PreparedData = {
  folder: string
  remove(): Promise<void>
}

/**
 * Starts a shop in one process on nothing, and stops it as an operator does: what it leaves behind is copied for each shop of the
 * run that wants a new one, because a first start takes nearly three times the processor time of a later one.
 */
export async function prepareData(env: NodeJS.ProcessEnv): Promise<PreparedData> {
  const folder = await makeDataFolder()
  const remove = () => removeDataFolder(folder)
  try {
    const shop = await startShopProcess({ dataFolder: folder, env })
    await shop.kill('SIGTERM')
  } catch (error) {
    await remove()
    throw error
  }
  return { folder, remove }
}

/**
 * Copies the data at PREPARED_DATA into a folder that is not there yet, without its log and its lock; nothing where none is prepared, or
 * where a setting could have made it other data.
 */
export async function copyPreparedData(dataFolder: string, env: NodeJS.ProcessEnv): Promise<void> {
  const { PREPARED_DATA: prepared } = process.env
  if (!prepared || Object.keys(env).some((name) => !withoutTrace.has(name))) return
  const left = new Set(['logs', 'shop.lock', 'shop.pid'].map((name) => join(prepared, name)))
  await cp(prepared, dataFolder, { recursive: true, filter: (path) => !left.has(path) })
}
