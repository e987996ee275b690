import { runService } from '@storefleet/service'
import { createNotificationService } from './app.ts'
import { readNotificationConfig } from './config.ts'

await runService('notification-service', { readConfig: readNotificationConfig, create: createNotificationService })
