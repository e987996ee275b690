import { conflict, notFound, type ServiceError } from '@storefleet/contracts'
import { decodeIdCursor, type HttpApp, NamedObject, PageOf, PageQuery, page, Uuid } from '@storefleet/http'
import { requireUser } from '@storefleet/identity'
import { type TSchema, Type } from 'typebox'
import { DeadLetterDetail, DeadLetterSummary, deadLetterStatuses } from './dead-letter.ts'
import type { DeadLetter, DeadLetterStore } from './dead-letter-store.ts'
import { operationPart } from './operation-part.ts'
import { withoutSecrets } from './without-secrets.ts'

export type DeadLetterContext = {
  service: string
  deadLetters: DeadLetterStore
  /** What the contract of an event says of its payload; undefined where this service does not listen to it. */
  schemaOf: (type: string) => TSchema | undefined
  wakeRetry: () => void
}

const tags = ['operations']
const config = { access: 'staff', permission: 'operations' } as const
const changeProblems = { 404: ['event-not-found'], 409: ['event-not-parked'] }
const params = Type.Object({ eventId: Uuid })

const Filter = Type.Object({
  status: Type.Enum([...deadLetterStatuses], { default: 'parked' }),
  type: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
  ...PageQuery.properties,
})

const Discard = NamedObject(
  'DeadLetterDiscard',
  { reason: Type.String({ minLength: 1, maxLength: 500, pattern: '\\S', description: 'Kept with the event' }) },
  { additionalProperties: false },
)

/** The dead-letter list of a service: read, replay, discard. */
export function deadLetterRoutes(http: HttpApp, base: string, ctx: DeadLetterContext): void {
  const { deadLetters, service } = ctx
  const name = operationPart(service)

  http.get(
    `${base}/dead-letters`,
    {
      config,
      schema: {
        tags,
        operationId: `list${name}DeadLetters`,
        summary: 'Events that could not be handled, newest first',
        querystring: Filter,
        response: { 200: PageOf(DeadLetterSummary) },
      },
    },
    async ({ query: { limit, cursor, ...filter } }) => {
      const beforeId = decodeIdCursor(cursor)
      const found = await deadLetters.list({ ...filter, limit: limit + 1, beforeId })
      return page(found.map(toSummary), limit, ({ eventId }) => [eventId])
    },
  )

  http.get(
    `${base}/dead-letters/:eventId`,
    {
      config: { ...config, problems: { 404: ['event-not-found'] } },
      schema: {
        tags,
        operationId: `get${name}DeadLetter`,
        summary: 'One such event, whole',
        params,
        response: { 200: DeadLetterDetail },
      },
    },
    async ({ params: { eventId } }) => {
      const found = await deadLetters.find(eventId)
      if (!found) throw unknownEvent()
      return toDetail(found, ctx.schemaOf)
    },
  )

  http.post(
    `${base}/dead-letters/:eventId/replay`,
    {
      config: { ...config, problems: changeProblems },
      schema: {
        tags,
        operationId: `replay${name}DeadLetter`,
        summary: 'Handle the event again',
        description: 'It is due at once, with as many attempts as a new one. Asked again it changes nothing.',
        params,
        response: { 202: DeadLetterSummary },
      },
    },
    async ({ params: { eventId }, actor }, reply) => {
      const replayed = await deadLetters.replay(eventId, requireUser(actor).id)
      if (!replayed) throw await refusalOf(deadLetters, eventId)
      ctx.wakeRetry()
      return reply.code(202).send(toSummary(replayed))
    },
  )

  http.post(
    `${base}/dead-letters/:eventId/discard`,
    {
      config: { ...config, problems: changeProblems },
      schema: {
        tags,
        operationId: `discard${name}DeadLetter`,
        summary: 'Give the event up',
        description: 'It stays in the list of those discarded, with who did it and why.',
        params,
        body: Discard,
        response: { 200: DeadLetterSummary },
      },
    },
    async ({ params: { eventId }, body: { reason }, actor }) => {
      const discarded = await deadLetters.discard(eventId, { by: requireUser(actor).id, reason })
      if (!discarded) throw await refusalOf(deadLetters, eventId)
      return toSummary(discarded)
    },
  )
}

const unknownEvent = (): ServiceError => notFound('event-not-found', 'No such event has come in here')

async function refusalOf(deadLetters: DeadLetterStore, eventId: string): Promise<ServiceError> {
  const found = await deadLetters.find(eventId)
  if (!found) return unknownEvent()
  return conflict('event-not-parked', `The event is ${found.status}, and no dead letter`, {
    extra: { eventId, eventStatus: found.status },
  })
}

const isoOf = (date: Date | null) => date?.toISOString() ?? null

const toSummary = ({ event: _, receivedAt, ...letter }: DeadLetter) => ({
  ...letter,
  receivedAt: receivedAt.toISOString(),
  failedAt: isoOf(letter.failedAt),
  nextAttemptAt: isoOf(letter.nextAttemptAt),
  replayedAt: isoOf(letter.replayedAt),
  discardedAt: isoOf(letter.discardedAt),
})

const toDetail = (letter: DeadLetter, schemaOf: DeadLetterContext['schemaOf']) => ({
  ...toSummary(letter),
  event: letter.event && { ...letter.event, data: withoutSecrets(letter.event.data, schemaOf(letter.type)) },
})
