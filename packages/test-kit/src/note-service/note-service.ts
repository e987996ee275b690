import { readSettings } from '@storefleet/process'
import {
  createServiceBase,
  readServiceConfig,
  runService,
  type ServiceConfig,
  type ServiceHost,
} from '@storefleet/service'

const readConfig = (env: NodeJS.ProcessEnv) =>
  readSettings(env, (read) => readServiceConfig(read, { service: 'note-service', port: 3009 }))

async function create(config: ServiceConfig, host: ServiceHost) {
  const base = await createServiceBase(config, host, { migrations: new URL('migrations/', import.meta.url) })
  base.http.get('/notes', { config: { access: 'public' } }, async () => [])
  return base.assemble({})
}

await runService('note-service', { readConfig, create })
