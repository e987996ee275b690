import { runService } from '@storefleet/service-kit'
import { createProductService, readProductConfig } from './app.ts'

await runService('product-service', (env, host) => createProductService(readProductConfig(env), host))
