import { createRevokedSessions, openRevokedSessions } from '@storefleet/identity'
import { runProcess } from '@storefleet/process'
import { createApiGateway } from './app.ts'
import { readGatewayConfig } from './config.ts'

const name = 'api-gateway'

await runProcess({
  readConfig: (read) => read.attempt(() => readGatewayConfig(process.env)),
  async create(config, { logger, isMigrateOnly, redisUrl, redisPrefix }) {
    const revokedSessions = isMigrateOnly
      ? createRevokedSessions()
      : await openRevokedSessions({ redisUrl, redisPrefix, service: name, logger })
    return { service: await createApiGateway(config, { logger, revokedSessions }), connections: [revokedSessions] }
  },
})
