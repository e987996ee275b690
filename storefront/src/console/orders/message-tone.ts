import type { NotificationPage } from '../../api/schema.ts'
import type { Tone } from '../../ui/order-tone.ts'

/** Whether a message was sent, was not, or waits. */
export function toneOfMessage(status: NotificationPage['items'][number]['status']): Tone {
  if (status === 'dead') return 'bad'
  return status === 'sent' ? 'good' : 'warn'
}
