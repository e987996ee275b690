import { notFound } from '@storefleet/contracts'
import {
  decodeIdCursor,
  type HttpApp,
  NamedObject,
  PageOf,
  PageQuery,
  page,
  Timestamp,
  Uuid,
  withExample,
} from '@storefleet/http'
import { permissions, requireUser } from '@storefleet/identity'
import { Type } from 'typebox'
import { PermissionName, RoleName } from './account-schemas.ts'
import { changePermissions, removeMember } from './team.ts'
import type { TeamStore } from './team-store.ts'
import { permissionsOf, type User } from './user.ts'

export type TeamContext = { team: TeamStore }

const Member = NamedObject('TeamMember', {
  id: Uuid,
  name: Type.String(),
  email: Type.String(),
  role: RoleName,
  permissions: Type.Array(PermissionName, { description: 'All of them for an admin' }),
  createdAt: Timestamp,
})

const PermissionSet = Type.Array(PermissionName, {
  uniqueItems: true,
  maxItems: permissions.length,
  description: 'Everything the member may do; those left out are taken',
})
const PermissionsChange = NamedObject(
  'PermissionsChange',
  { permissions: PermissionSet },
  { additionalProperties: false },
)

const tags = ['team']
const team = '/api/v1/team'
const params = Type.Object({ userId: Uuid })
const config = { access: 'staff', permission: 'team' } as const
const changeConfig = {
  ...config,
  problems: { 403: ['own-account', 'admin-account', 'permission-not-held'], 404: ['member-not-found'] },
}

/** Who works for the shop, and what they may do. */
export function teamRoutes(http: HttpApp, ctx: TeamContext): void {
  http.get(
    team,
    {
      config,
      schema: {
        tags,
        operationId: 'listTeam',
        summary: 'Staff and admins, with what they may do',
        querystring: PageQuery,
        response: { 200: PageOf(Member) },
      },
    },
    async ({ query: { limit, cursor } }) => {
      const after = decodeIdCursor(cursor)
      const found = await ctx.team.list({ ...(after && { after }), limit: limit + 1 })
      return page(found.map(toMember), limit, ({ id }) => [id])
    },
  )
  http.put(
    `${team}/:userId/permissions`,
    {
      config: changeConfig,
      schema: {
        tags,
        operationId: 'replaceTeamPermissions',
        summary: 'Change what a member of the staff may do',
        description:
          'You give and take only what you have yourself. Tokens that name the former permissions are refused at once; the member stays signed in.',
        params,
        body: withExample(PermissionsChange, { permissions: ['orders', 'catalogue'] }),
        response: { 200: Member },
      },
    },
    async ({ actor, params: { userId }, body }) => {
      const managerId = requireUser(actor).id
      return toMember(
        found(
          await ctx.team.manage(userId, managerId, (member, by) => changePermissions(member, body.permissions, by)),
        ),
      )
    },
  )
  http.delete(
    `${team}/:userId`,
    {
      config: changeConfig,
      schema: {
        tags,
        operationId: 'removeTeamMember',
        summary: 'Remove a member of the staff: the account becomes a customer’s',
        description:
          'You remove only members with no permission that you lack yourself. Their tokens are refused at once.',
        params,
        response: { 204: Type.Null() },
      },
    },
    async ({ actor, params: { userId } }, reply) => {
      found(await ctx.team.manage(userId, requireUser(actor).id, removeMember))
      return reply.code(204).send(null)
    },
  )
}

function found(member: User | undefined): User {
  if (!member) throw notFound('member-not-found', 'There is no such member of the team')
  return member
}

const toMember = (user: User) => ({
  ...{ id: user.id, name: user.name, email: user.email, role: user.role },
  permissions: permissionsOf(user),
  createdAt: user.createdAt.toISOString(),
})
