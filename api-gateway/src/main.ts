import { runService } from '@storefleet/service-kit'
import { createApiGateway } from './app.ts'
import { readGatewayConfig } from './config.ts'

await runService('api-gateway', { readConfig: readGatewayConfig, create: createApiGateway, hasEvents: false })
