import { runService } from '@storefleet/service-kit'
import { createNotificationService } from './app.ts'
import { readNotificationConfig } from './config.ts'

await runService('notification-service', { readConfig: readNotificationConfig, create: createNotificationService })
