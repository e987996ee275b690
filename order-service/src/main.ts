import { runService } from '@storefleet/service'
import { createOrderService, readOrderConfig } from './app.ts'

await runService('order-service', { readConfig: readOrderConfig, create: createOrderService })
