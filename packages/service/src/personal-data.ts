import { type HttpApp, NamedObject } from '@storefleet/http'
import { requireUser } from '@storefleet/identity'
import { Type } from 'typebox'

/** How many entries of a list are exported, the newest. */
const maxExported = 500

const ExportedList = NamedObject('ExportedList', {
  items: Type.Array(Type.Unknown()),
  isComplete: Type.Boolean({ description: `false: there are more than the newest ${maxExported}` }),
})
const PersonalDataPart = NamedObject('PersonalDataPart', {
  lists: Type.Record(Type.String(), ExportedList),
})

/** Lists by name. Of each it reads at most `limit` entries, the newest, and no secret. */
export type ReadPersonalData = (
  user: ReturnType<typeof requireUser>,
  limit: number,
) => Promise<Readonly<Record<string, readonly unknown[]>>>

/** The route by which the gateway asks a service for what it holds of the caller (Article 15 GDPR). */
export function personalDataRoute(http: HttpApp, service: string, read: ReadPersonalData): void {
  http.get(
    `/api/v1/users/me/export/${service}`,
    {
      config: { access: 'customer' },
      schema: {
        tags: ['profile'],
        operationId: `exportMyDataOf${service.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
        summary: `What ${service} holds of you: a part of the whole export`,
        response: { 200: PersonalDataPart },
      },
    },
    async ({ actor }, reply) => {
      const found = await read(requireUser(actor), maxExported + 1)
      const lists = Object.entries(found).map(([name, items]) => [
        name,
        { items: items.slice(0, maxExported), isComplete: items.length <= maxExported },
      ])
      return reply.header('cache-control', 'no-store').send({ lists: Object.fromEntries(lists) })
    },
  )
}
