import { NamedObject } from '@storefleet/http'
import { type Static, Type } from 'typebox'
import type { Problem } from '../http/problem.ts'
import { type AskOptions, askServices, type CallerHeaders } from './ask-services.ts'

/** product-service holds nothing of customers. */
const holders = ['user-service', 'order-service', 'notification-service'] as const

export const PersonalData = NamedObject('PersonalData', {
  services: Type.Record(Type.String(), Type.Unknown(), {
    description: 'By the name of the service: lists by name, each with the newest entries and whether these are all',
  }),
  missing: Type.Array(Type.Enum([...holders]), {
    description: 'Services that did not answer: what they hold is not in the export. Repeat it later',
  }),
})
type PersonalData = Static<typeof PersonalData>

const timeoutMs = 6_000

type Outcome = { data: PersonalData } | { refusal: Problem }

/** Returns what all services hold of the caller, or the problem that user-service returns, such as for a closed account. */
export const readPersonalData = (options: AskOptions, callerHeaders: CallerHeaders): Promise<Outcome> =>
  ask(options, callerHeaders, (service) => `/api/v1/users/me/export/${service}`)

/**
 * Returns what all services hold of a user, for an administrator, or the problem that user-service returns. Messages are found by the
 * address of the account too, so user-service is asked for it first; 503 `service-unavailable` where it does not answer.
 */
export async function readPersonalDataOf(
  options: AskOptions,
  userId: string,
  callerHeaders: CallerHeaders,
): Promise<Outcome> {
  const path = `/api/v1/users/${encodeURIComponent(userId)}`
  const question = { services: ['user-service'], decidedBy: 'user-service', callerHeaders, timeoutMs } as const
  const asked = await askServices(options, { ...question, pathOf: () => path })
  if ('refusal' in asked) return asked
  const account = asked.responses[0]?.[1]
  if (account?.status !== 200) return { refusal: accountUnknown }
  const { email } = account.body as { email: string }
  return ask(options, callerHeaders, (service) => `${path}/export/${service}?${new URLSearchParams({ email })}`)
}

const accountUnknown: Problem = {
  status: 503,
  slug: 'service-unavailable',
  detail: 'user-service did not answer, so it is not known whose data this is. Try again later.',
}

async function ask(
  options: AskOptions,
  callerHeaders: CallerHeaders,
  pathOf: (service: (typeof holders)[number]) => string,
): Promise<Outcome> {
  const question = { services: holders, decidedBy: 'user-service', callerHeaders, timeoutMs } as const
  const asked = await askServices(options, { ...question, pathOf })
  if ('refusal' in asked) return asked
  const there = asked.responses.filter(([, response]) => response?.status === 200)
  return {
    data: {
      services: Object.fromEntries(there.map(([service, response]) => [service, response?.body])),
      missing: holders.filter((service) => !there.some(([name]) => name === service)),
    },
  }
}
