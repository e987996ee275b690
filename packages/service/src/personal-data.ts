import { EmailAddress } from '@storefleet/contracts'
import { type HttpApp, NamedObject, Uuid } from '@storefleet/http'
import { requireUser } from '@storefleet/identity'
import { type Static, Type } from 'typebox'

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
  user: Pick<ReturnType<typeof requireUser>, 'id' | 'email'>,
  limit: number,
) => Promise<Readonly<Record<string, readonly unknown[]>>>

/** The routes by which the gateway asks a service for what it holds of the caller, or for an administrator of another user (Article 15 GDPR). */
export function personalDataRoute(http: HttpApp, service: string, read: ReadPersonalData): void {
  const suffix = service.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
  http.get(
    `/api/v1/users/me/export/${service}`,
    {
      config: { access: 'customer' },
      schema: {
        tags: ['profile'],
        operationId: `exportMyDataOf${suffix}`,
        summary: `What ${service} holds of you: a part of the whole export`,
        response: { 200: PersonalDataPart },
      },
    },
    async ({ actor }, reply) =>
      reply.header('cache-control', 'no-store').send(await readPart(read, requireUser(actor))),
  )
  http.get(
    `/api/v1/users/:userId/export/${service}`,
    {
      config: { access: 'admin' },
      schema: {
        tags: ['users'],
        operationId: `exportUserDataOf${suffix}`,
        summary: `What ${service} holds of a user: a part of the whole export`,
        params: Type.Object({ userId: Uuid }),
        querystring: Type.Object({
          email: Type.Optional({ ...EmailAddress, description: 'Of the user: messages are found by it too' }),
        }),
        response: { 200: PersonalDataPart },
      },
    },
    async ({ params, query }, reply) =>
      reply
        .header('cache-control', 'no-store')
        .send(await readPart(read, { id: params.userId, email: query.email ?? null })),
  )
}

async function readPart(
  read: ReadPersonalData,
  user: Parameters<ReadPersonalData>[0],
): Promise<Static<typeof PersonalDataPart>> {
  const found = await read(user, maxExported + 1)
  const lists = Object.entries(found).map(([name, items]) => [
    name,
    { items: items.slice(0, maxExported), isComplete: items.length <= maxExported },
  ])
  return { lists: Object.fromEntries(lists) }
}
