import { runService } from '@storefleet/service'
import { createProductService, readProductConfig } from './app.ts'

await runService('product-service', { readConfig: readProductConfig, create: createProductService })
