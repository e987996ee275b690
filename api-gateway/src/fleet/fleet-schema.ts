import { NamedObject, Nullable, Timestamp } from '@storefleet/http'
import { type Static, Type } from 'typebox'

const Replica = NamedObject('Replica', {
  address: Type.String({ description: 'Host and port' }),
  status: Type.Enum(['ready', 'degraded', 'draining', 'down'], {
    description: '`degraded` serves, and what it causes waits; `down` does not answer, or cannot serve',
  }),
  checks: Type.Record(Type.String(), Type.String(), { description: 'What it needs, and whether that answers it' }),
  version: Nullable(Type.String()),
  revision: Nullable(Type.String({ description: 'The commit it was built from' })),
  startedAt: Nullable(Timestamp),
  downSince: Nullable(Type.String({ format: 'date-time', description: 'When this gateway first found it down' })),
})
export type Replica = Static<typeof Replica>

export const FleetState = NamedObject('Fleet', {
  services: Type.Array(NamedObject('FleetService', { service: Type.String(), replicas: Type.Array(Replica) })),
})
export type FleetState = Static<typeof FleetState>
