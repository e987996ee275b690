import { createConfigReader, readServiceConfig } from '../config.ts'
import { runService } from '../run-service.ts'
import { createServiceBase } from '../service.ts'

await runService('note-service', async (env, host) => {
  const config = readServiceConfig(createConfigReader(env), { service: 'note-service', port: 3009 })
  const base = await createServiceBase(config, host, { migrations: new URL('migrations/', import.meta.url) })
  base.http.get('/notes', { config: { access: 'public' } }, async () => [])
  return base.assemble({})
})
