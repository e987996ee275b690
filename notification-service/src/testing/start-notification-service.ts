import { startTestService, type TestHost, testConfig } from '@storefleet/test-kit'
import { createNotificationService, readNotificationConfig } from '../app.ts'
import type { NotificationConfig } from '../config.ts'

type Options = { settings?: Partial<NotificationConfig>; host?: TestHost; databaseUrl?: string }

/** The service with its development defaults and the given settings. */
export const startNotificationService = ({ settings = {}, ...options }: Options = {}) =>
  startTestService(
    (host, databaseUrl) =>
      createNotificationService(
        { ...readNotificationConfig({}), ...testConfig('notification-service', databaseUrl), ...settings },
        host,
      ),
    options,
  )
