import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder that is not there yet, within one of its own. */
export const makeDataFolder = async (): Promise<string> =>
  join(await mkdtemp(join(tmpdir(), 'storefleet-e2e-')), 'data')
