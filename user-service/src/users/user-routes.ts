import { type HttpApp, NamedObject, Nullable, PageOf, PageQuery, Timestamp, Uuid } from '@storefleet/http'
import { type Static, Type } from 'typebox'
import { PersonName } from '../person-name.ts'
import { PermissionName, RoleName } from './account-schemas.ts'
import { banUser } from './ban-user.ts'
import { changeProfile } from './change-profile.ts'
import { changeRole } from './change-role.ts'
import { findUser } from './find-user.ts'
import { getProfile } from './get-profile.ts'
import { liftBan } from './lift-ban.ts'
import { listUsers } from './list-users.ts'
import { readAudit } from './read-audit.ts'
import { removeSecondFactor } from './remove-second-factor.ts'
import { permissionsOf, type User } from './user.ts'
import type { UserContext } from './user-context.ts'

const profile = {
  id: Uuid,
  name: Type.String(),
  email: Type.String(),
  emailVerified: Type.Boolean(),
  image: Nullable(Type.String()),
  role: RoleName,
  permissions: Type.Array(PermissionName, { description: 'What staff are allowed to do; all of it for an admin' }),
  createdAt: Timestamp,
  updatedAt: Timestamp,
}
const Profile = NamedObject('Profile', profile)
const Account = NamedObject('Account', {
  ...profile,
  bannedAt: Nullable(Timestamp),
  banReason: Nullable(Type.String()),
})
const AuditEntry = NamedObject('AuditEntry', {
  id: Uuid,
  action: Type.Enum([
    'role_changed',
    'permissions_changed',
    'banned',
    'ban_lifted',
    'sessions_ended',
    'second_factor_removed',
    'erased',
  ]),
  details: Type.Record(Type.String(), Type.Unknown()),
  actorId: Uuid,
  actorEmail: Type.String(),
  occurredAt: Timestamp,
})

const ProfileChange = NamedObject(
  'ProfileChanges',
  { name: Type.Optional(PersonName) },
  { additionalProperties: false },
)
const RoleChange = NamedObject('RoleChange', { role: RoleName }, { additionalProperties: false })
const Ban = NamedObject(
  'Ban',
  { reason: Type.String({ minLength: 1, maxLength: 500, pattern: '^(?=\\s*\\S)[^\\u0000]*$' }) },
  { additionalProperties: false },
)
const UserParams = Type.Object({ userId: Uuid })
const UserQuery = Type.Object({
  ...PageQuery.properties,
  q: Type.Optional(Type.String({ maxLength: 200, pattern: '^[^\\u0000]*$' })),
  role: Type.Optional(RoleName),
})

const users = '/api/v1/users'

export function userRoutes(http: HttpApp, ctx: UserContext): void {
  http.get(
    `${users}/me`,
    {
      config: { access: 'customer', problems: { 401: ['account-closed'] } },
      schema: {
        tags: ['profile'],
        operationId: 'getMyProfile',
        summary: 'The account you are signed in to',
        response: { 200: Profile },
      },
    },
    async ({ actor }) => toAccount(await getProfile(ctx, actor)),
  )
  http.patch(
    `${users}/me`,
    {
      config: { access: 'customer', problems: { 401: ['account-closed'] } },
      schema: {
        tags: ['profile'],
        operationId: 'updateMyProfile',
        summary: 'Change your name',
        body: ProfileChange,
        response: { 200: Profile },
      },
    },
    async ({ actor, body }) => toAccount(await changeProfile(ctx, actor, body)),
  )
  http.get(
    users,
    {
      config: { access: 'admin' },
      schema: {
        tags: ['users'],
        operationId: 'listUsers',
        summary: 'List accounts, newest first',
        querystring: UserQuery,
        response: { 200: PageOf(Account) },
      },
    },
    async ({ query }) => {
      const { items, nextCursor } = await listUsers(ctx, query)
      return { items: items.map(toAccount), nextCursor }
    },
  )
  http.get(
    `${users}/:userId`,
    {
      config: { access: 'admin', problems: { 404: ['user-not-found'] } },
      schema: {
        tags: ['users'],
        operationId: 'getUser',
        summary: 'One account',
        params: UserParams,
        response: { 200: Account },
      },
    },
    async ({ params }) => toAccount(await findUser(ctx, params.userId)),
  )
  http.put(
    `${users}/:userId/role`,
    {
      config: { access: 'admin', problems: { 403: ['not-an-admin', 'own-account'], 404: ['user-not-found'] } },
      schema: {
        tags: ['users'],
        operationId: 'changeUserRole',
        summary: 'Change the role of another user',
        params: UserParams,
        body: RoleChange,
        response: { 200: Account },
      },
    },
    async ({ actor, params, body }) => toAccount(await changeRole(ctx, actor, params.userId, body.role)),
  )
  http.put(
    `${users}/:userId/ban`,
    {
      config: {
        access: 'admin',
        problems: { 403: ['not-an-admin', 'own-account'], 404: ['user-not-found'], 409: ['already-banned'] },
      },
      schema: {
        tags: ['users'],
        operationId: 'banUser',
        summary: 'Ban a user: their sessions end, and they cannot sign in',
        params: UserParams,
        body: Ban,
        response: { 200: Account },
      },
    },
    async ({ actor, params, body }) => toAccount(await banUser(ctx, actor, params.userId, body.reason)),
  )
  http.delete(
    `${users}/:userId/ban`,
    {
      config: { access: 'admin', problems: { 403: ['not-an-admin'], 404: ['user-not-found'] } },
      schema: {
        tags: ['users'],
        operationId: 'liftUserBan',
        summary: 'Lift a ban',
        params: UserParams,
        response: { 200: Account },
      },
    },
    async ({ actor, params }) => toAccount(await liftBan(ctx, actor, params.userId)),
  )
  http.delete(
    `${users}/:userId/second-factor`,
    {
      config: { access: 'admin', problems: { 403: ['not-an-admin', 'own-account'], 404: ['user-not-found'] } },
      schema: {
        tags: ['users'],
        operationId: 'removeUserSecondFactor',
        summary: 'Let a user who lost app and recovery codes sign in with the password alone; they are told by mail',
        params: UserParams,
        response: { 204: Type.Null() },
      },
    },
    async ({ actor, params }, reply) => {
      await removeSecondFactor(ctx, actor, params.userId)
      return reply.code(204).send(null)
    },
  )
  http.get(
    `${users}/:userId/audit`,
    {
      config: { access: 'admin', problems: { 404: ['user-not-found'] } },
      schema: {
        tags: ['users'],
        operationId: 'listUserAudit',
        summary: 'What administrators did to an account, newest first',
        params: UserParams,
        response: { 200: NamedObject('AuditPage', { items: Type.Array(AuditEntry), nextCursor: Type.Null() }) },
      },
    },
    async ({ params }) => {
      const entries = await readAudit(ctx, params.userId)
      return {
        items: entries.map((entry) => ({ ...entry, occurredAt: entry.occurredAt.toISOString() })),
        nextCursor: null,
      }
    },
  )
}

const toAccount = (user: User): Static<typeof Account> => ({
  ...user,
  permissions: permissionsOf(user),
  bannedAt: user.bannedAt?.toISOString() ?? null,
  createdAt: user.createdAt.toISOString(),
  updatedAt: user.updatedAt.toISOString(),
})
