import { runService } from '@storefleet/service-kit'
import { createOrderService, readOrderConfig } from './app.ts'

await runService('order-service', (env, host) => createOrderService(readOrderConfig(env), host))
