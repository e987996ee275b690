import { runService } from '@storefleet/service-kit'
import { createUserService, readUserConfig } from './app.ts'

await runService('user-service', (env, host) => createUserService(readUserConfig(env), host))
