import { StockClient } from '@storefleet/contracts/grpc/stock'
import { createGrpcClient } from '@storefleet/grpc'
import { createConfigReader } from '@storefleet/process'
import { startTestService, type TestService, testConfig } from '@storefleet/test-kit'
import { createProductService, type ProductConfig } from '../app.ts'
import { readProductSettings } from '../config.ts'

export const migrations = new URL('../../migrations/', import.meta.url)

/** Settings of a test: any free port, a database in memory, no sample products, unless `settings` differ. */
export const productConfig = (settings: Partial<ProductConfig> = {}, databaseUrl?: string): ProductConfig => ({
  ...testConfig('product-service', databaseUrl),
  ...readProductSettings(createConfigReader({})),
  imageStorage: undefined,
  ...settings,
})

export const startProductService = (settings: Partial<ProductConfig> = {}): Promise<TestService> =>
  startTestService((host, databaseUrl) => createProductService(productConfig(settings, databaseUrl), host))

/** What order-service has; with another secret, what a stranger has. To be closed. */
export const stockClient = (
  { grpcAddress = '' }: TestService,
  secret: string = productConfig().orderServiceSecrets[0] ?? '',
) =>
  createGrpcClient(StockClient, {
    address: grpcAddress,
    deadlineMs: 5000,
    caller: 'order-service',
    audience: 'product-service',
    secret,
  })
