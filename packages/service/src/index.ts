export type { Purge } from './operations/purge-records.ts'
export { readRunSettings, runService } from './run-service.ts'
export { createServiceBase, type ServiceBase, type ServiceHost, type ServiceParts } from './service.ts'
export { readServiceConfig, type ServiceConfig } from './service-config.ts'
