import { runService } from '@storefleet/service-kit'
import { createApiGateway } from './app.ts'
import { readGatewayConfig } from './config.ts'

await runService('api-gateway', (env, host) => createApiGateway(readGatewayConfig(env), host), { hasEvents: false })
