import { type NeedsRepair, needsRepair } from '@storefleet/contracts'

/** What does not go away by trying again: channel errors of AMQP 0-9-1 while queues are made. */
const lasting = new Set(['PRECONDITION_FAILED', 'ACCESS_REFUSED', 'RESOURCE_LOCKED'])

/** What RabbitMQ has refused to make, as an error that says what to do; undefined for what may go away by itself. */
export function refusalOf(error: unknown): NeedsRepair | undefined {
  const { code, message } = error as { code?: string; message?: string }
  if (code === undefined || !lasting.has(code)) return undefined
  const [, kind = 'queue', name = '?'] = /(queue|exchange) '([^']{1,255})'/.exec(message ?? '') ?? []
  const remedy = code === 'PRECONDITION_FAILED' ? otherArguments(kind, name) : missingRight
  return needsRepair('bus-refused', `RabbitMQ refuses the ${kind} ${name} (${code}): ${remedy}.`)
}

const missingRight = 'give the user of EVENT_BUS_URL the right to configure, write and read it'

const otherArguments = (kind: string, name: string) =>
  kind === 'queue'
    ? `it exists with other arguments, so delete it once it is empty (rabbitmqctl delete_queue ${name}), or set another EVENT_BUS_PREFIX`
    : 'it exists as another type, so delete it, or set another EVENT_BUS_PREFIX'
