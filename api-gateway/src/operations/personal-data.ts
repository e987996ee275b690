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

const timeoutMs = 8_000

/** Returns what all services hold of the caller, or the problem that user-service returns, such as for a closed account. */
export async function readPersonalData(
  options: AskOptions,
  callerHeaders: CallerHeaders,
): Promise<{ data: PersonalData } | { refusal: Problem }> {
  const asked = await askServices(options, {
    ...{ services: holders, decidedBy: 'user-service', callerHeaders, timeoutMs },
    pathOf: (service) => `/api/v1/users/me/export/${service}`,
  })
  if ('refusal' in asked) return asked
  const there = asked.responses.filter(([, response]) => response?.status === 200)
  return {
    data: {
      services: Object.fromEntries(there.map(([service, response]) => [service, response?.body])),
      missing: holders.filter((service) => !there.some(([name]) => name === service)),
    },
  }
}
