import { openEventBus } from '@storefleet/events'
import { pino } from 'pino'

const [url = '', prefix = '', service = '', ...types] = process.argv.slice(2)
const bus = await openEventBus(url, { service, prefix, logger: pino({ level: 'silent' }) })

/** Takes an event and never gets done with it. */
const accept = () => {
  process.stdout.write('taken\n')
  return new Promise<void>(() => {})
}
await bus.subscribe({ service, types, accept })
process.stdout.write('subscribed\n')
