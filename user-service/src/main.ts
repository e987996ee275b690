import { runService } from '@storefleet/service'
import { createUserService, readUserConfig } from './app.ts'

await runService('user-service', { readConfig: readUserConfig, create: createUserService })
