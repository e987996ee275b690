import { createNotificationService, readNotificationConfig } from '@storefleet/notification-service'
import { runService } from '@storefleet/service'

/** notification-service as a process. With the argument `job-only` every mail waits for the job that claims due deliveries. */
await runService('notification-service', {
  readConfig: readNotificationConfig,
  create: (config, host) =>
    createNotificationService(config, host, { isSendingAtOnce: process.argv[2] !== 'job-only' }),
})
