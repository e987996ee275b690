import { randomUUID } from 'node:crypto'
import process from 'node:process'
import { type CloudEvent, type DomainEvent, eventSchemaUrn, eventVersionOf } from '@storefleet/contracts'
import { createInProcessBus, type EventBus } from '@storefleet/events'
import {
  type Actor,
  createRevokedSessions,
  type Permission,
  type Role,
  rememberVerified,
  standardPermissions,
} from '@storefleet/identity'
import { createLogger } from '@storefleet/observability'
import type { ServiceHost } from '@storefleet/service'
import { exportJWK, generateKeyPair, importJWK, SignJWT } from 'jose'

export type TestPerson = {
  id?: string
  role?: Role
  email?: string
  name?: string
  /** By default those that staff are given. */
  permissions?: readonly Permission[]
}

export type TestHost = ServiceHost & {
  bus: EventBus
  /** Everything that was published, in order. */
  capturedEvents: CloudEvent[]
  /** A token as user-service signs them. */
  tokenFor(person?: TestPerson): Promise<string>
  /** Publishes an event as another service would; resolves when its consumers have accepted it. Returns the event, to be delivered again. */
  deliver(event: DomainEvent | CloudEvent): Promise<CloudEvent>
}

/** Problems that a service under test returned and its OpenAPI document does not list for the route. */
const undocumented = new Set<string>()
// Not as a hook of the test runner: where one fails, those that stop services do not run.
process.once('exit', () => {
  if (undocumented.size === 0) return
  process.stderr.write(`Declare in the \`config.problems\` of its route:\n${[...undocumented].join('\n')}\n`)
  process.exitCode = 1
})

const issuer = 'http://localhost:3000'
const { privateKey, publicKey } = await generateKeyPair('EdDSA')
const verifyingKey = await importJWK(await exportJWK(publicKey), 'EdDSA')

/** What a process gives to a service, for tests: an in-process bus that remembers, and a signing key of its own. */
export function createTestHost({ logLevel = process.env.LOG_LEVEL || 'silent' }: { logLevel?: string } = {}): TestHost {
  const inner = createInProcessBus()
  const capturedEvents: CloudEvent[] = []
  const revokedSessions = createRevokedSessions()
  const bus: EventBus = {
    ...inner,
    async publish(events) {
      await inner.publish(events)
      capturedEvents.push(...events)
    },
  }
  return {
    bus,
    capturedEvents,
    onUndocumentedProblem: (problem) => undocumented.add(problem),
    logger: createLogger({ level: logLevel }),
    revokedSessions,
    tokens: rememberVerified(async () => verifyingKey, {
      issuer,
      audience: issuer,
      isRevoked: revokedSessions.isRevoked,
    }),
    tokenFor: ({
      id = randomUUID(),
      role = 'customer',
      email = `${id}@example.com`,
      name = 'Ada Lovelace',
      ...person
    } = {}) =>
      sign({ id, role, email, name, sessionId: randomUUID(), permissions: person.permissions ?? standardPermissions }),
    async deliver(event) {
      const cloudEvent = 'specversion' in event ? event : toCloudEvent(event)
      await inner.publish([cloudEvent])
      return cloudEvent
    },
  }
}

const sign = ({ id, role, email, name, sessionId, permissions }: Actor) =>
  new SignJWT({ role, email, name, sid: sessionId, permissions })
    .setProtectedHeader({ alg: 'EdDSA' })
    .setSubject(id ?? '')
    .setIssuer(issuer)
    .setAudience(issuer)
    .setIssuedAt()
    .setExpirationTime('15m')
    .sign(privateKey)

const toCloudEvent = ({ type, subject, data }: DomainEvent): CloudEvent => ({
  specversion: '1.0',
  id: randomUUID(),
  source: '/test',
  type,
  subject,
  time: new Date().toISOString(),
  datacontenttype: 'application/json',
  dataschema: eventSchemaUrn(type, eventVersionOf(type)),
  correlationid: randomUUID(),
  data,
})
