export { forEachDatabase, type OpenTestDatabase } from './databases.ts'
export { createTestHost, type TestHost } from './test-host.ts'
export { startTestService, type TestResponse, type TestService, testConfig } from './test-service.ts'
export { waitFor } from './wait-for.ts'
