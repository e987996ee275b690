import { readNotificationConfig } from '../config.ts'
import { createMessageSecrets } from '../message-secrets.ts'

/** With the keys of development. */
export const messageSecrets = createMessageSecrets(readNotificationConfig({}))
