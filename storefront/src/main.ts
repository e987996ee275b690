import { runProcess } from '@storefleet/process'
import { createStorefront } from './app.ts'
import { readStorefrontConfig } from './config.ts'

await runProcess({
  readConfig: (read) => read.attempt(() => readStorefrontConfig(process.env)),
  create: async (config, { logger }) => ({ service: await createStorefront(config, { logger }), connections: [] }),
})
