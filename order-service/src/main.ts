import { runService } from '@storefleet/service-kit'
import { createOrderService, readOrderConfig } from './app.ts'

await runService('order-service', { readConfig: readOrderConfig, create: createOrderService })
