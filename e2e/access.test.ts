import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, test } from 'node:test'
import { sampleAddress } from '@storefleet/test-kit/sample-order'
import type { TestResponse } from './support/client.ts'
import { openShop } from './support/shop.ts'
import {
  createProduct,
  expectStatus,
  orderOf,
  type Person,
  registerCustomer,
  signIn,
  signInAdmin,
} from './support/steps.ts'

/** Every route of the API, read from the shop's own OpenAPI document, tried by everyone. */
type Access = 'public' | 'session' | 'owner' | 'customer' | 'staff' | 'admin'
type Permission = string
type Route = { method: string; path: string; access: Access; permission: Permission | undefined }

const shop = await openShop()
const document = expectStatus(await shop.get('/openapi.json'), 200).body
const permissions: Permission[] = document.components.schemas.Permission.enum
const admin = await signInAdmin(shop)
const staff = await signIn(shop, 'staff@storefleet.test')
const owner = await registerCustomer(shop)
const other = await registerCustomer(shop)

/** One member of the staff for each permission, with that one alone. */
const specialists = Object.fromEntries(
  await Promise.all(permissions.map(async (permission) => [permission, await hireFor(permission)] as const)),
) as Record<Permission, Person | undefined>

async function hireFor(permission: Permission): Promise<Person> {
  const { id, email, password } = await registerCustomer(shop)
  expectStatus(
    await shop.request('PUT', `/api/v1/users/${id}/role`, { token: admin.token, body: { role: 'staff' } }),
    200,
  )
  const body = { permissions: [permission] }
  expectStatus(await shop.request('PUT', `/api/v1/team/${id}/permissions`, { token: admin.token, body }), 200)
  return signIn(shop, email, password)
}

const { variantId, product } = await createProduct(shop, admin.token, { stock: 1000 })
const order = expectStatus(await shop.pay('/api/v1/orders', orderOf(variantId), { token: owner.token }), 201).body
expectStatus(await shop.pay(`/api/v1/orders/${order.id}/shipments`, { carrier: 'DHL' }, { token: staff.token }), 201)
const unit = { itemId: '1', quantity: 1 }
const wantedBack = { lines: [{ ...unit, reason: 'other' }] }
const returned = expectStatus(
  await shop.pay(`/api/v1/orders/${order.id}/returns`, wantedBack, { token: owner.token }),
  201,
).body
const cart = expectStatus(await shop.post('/api/v1/carts', {}, { token: owner.token }), 201).body
const filled = expectStatus(
  await shop.post(`/api/v1/carts/${cart.id}/items`, { variantId, quantity: 1 }, { token: owner.token }),
  201,
).body
const savedAddress = expectStatus(
  await shop.post('/api/v1/users/me/addresses', sampleAddress, { token: owner.token }),
  201,
).body

const [invoice] = expectStatus(await shop.get(`/api/v1/orders/${order.id}/documents`, { token: admin.token }), 200).body
  .items

/** What stands for each name in braces, by the part of the path before it. */
const ownersThings: Record<string, string> = {
  '/api/v1/orders/': order.id,
  '/api/v1/carts/': cart.id,
  '/returns/': returned.id,
  '/documents/': invoice.id,
  '/items/': filled.items[0].id ?? variantId,
  '/api/v1/users/me/addresses/': savedAddress.id,
}

/** Bodies that pass validation, so that what is tested is who asks. */
const bodies: Record<string, unknown> = {
  'POST /api/v1/carts/{id}/items': { variantId, quantity: 1 },
  'PATCH /api/v1/carts/{id}/items/{itemId}': { quantity: 2 },
  'PUT /api/v1/users/me/notification-preferences': { preferences: [] },
  'POST /api/v1/users/me/email-change': { email: 'another.address@example.com', page: '/account/confirm-email' },
  'POST /api/v1/auth/two-factor/verify-totp': { code: '000000' },
  'POST /api/v1/auth/two-factor/verify-backup-code': { code: 'none' },
  'POST /api/v1/users/email-change-answers': { token: 'none', answer: 'confirm' },
  'PUT /api/v1/carts/{id}/discount-codes': { codes: ['WELCOME10'] },
  'POST /api/v1/orders/{id}/cancel': { reason: 'changed my mind' },
  'POST /api/v1/orders/{id}/returns': wantedBack,
  'POST /api/v1/orders/{id}/withdrawals/confirm': { lines: [unit], confirmation: 'of another statement' },
  'POST /api/v1/orders/{id}/payments': { payment: { paymentMethod: 'pm_card_visa' } },
}

type Operation = { 'x-access'?: Access; 'x-permission'?: Permission }
const routes: Route[] = Object.entries<Record<string, Operation>>(document.paths).flatMap(([path, operations]) =>
  Object.entries(operations).flatMap(([method, operation]) =>
    operation['x-access'] === undefined
      ? []
      : [{ method: method.toUpperCase(), path, access: operation['x-access'], permission: operation['x-permission'] }],
  ),
)

const fill = (path: string) =>
  path.replace(/\{\w+\}/g, (_, offset: number) => {
    const before = path.slice(0, offset)
    const known = Object.keys(ownersThings).filter((part) => before.endsWith(part))
    return known.length > 0 ? (ownersThings[known.at(-1) as string] as string) : randomUUID()
  })

const ask = ({ method, path }: Route, token?: string) =>
  shop.request(method, fill(path), {
    token,
    headers: { 'idempotency-key': randomUUID() },
    ...(method !== 'GET' && method !== 'DELETE' && { body: bodies[`${method} ${path}`] ?? {} }),
  })

const isLetIn = ({ status }: TestResponse) => status !== 401 && status !== 403
const isTurnedAway = (status: number) => (response: TestResponse) =>
  response.status === status && typeof response.body.code === 'string'
/** As if it were not there; a guest may instead be asked to sign in. */
const isHidden = ({ status }: TestResponse) => status === 404 || status === 401

const everyone = {
  anonymous: undefined,
  'other customer': other.token,
  owner: owner.token,
  staff: staff.token,
  admin: admin.token,
}
type Who = keyof typeof everyone

/** Sign-in's own routes know sessions, not our tokens: to them all of these are strangers. */
const isStranger = ({ status }: TestResponse) => status !== 403
/** What a payment provider calls carries a signature instead of a token. */
const signedRoutes = ['POST /api/v1/payments/webhooks/sandbox', 'POST /api/v1/payments/webhooks/stripe']

const mustBe: Record<Access, Record<Who, (response: TestResponse) => boolean>> = {
  public: { anonymous: isLetIn, 'other customer': isLetIn, owner: isLetIn, staff: isLetIn, admin: isLetIn },
  session: {
    anonymous: isStranger,
    'other customer': isStranger,
    owner: isStranger,
    staff: isStranger,
    admin: isStranger,
  },
  owner: {
    anonymous: isHidden,
    'other customer': isHidden,
    owner: (response) => isLetIn(response) && response.status !== 404,
    staff: () => true,
    admin: () => true,
  },
  customer: { anonymous: isTurnedAway(401), 'other customer': isLetIn, owner: isLetIn, staff: isLetIn, admin: isLetIn },
  staff: {
    anonymous: isTurnedAway(401),
    'other customer': isTurnedAway(403),
    owner: isTurnedAway(403),
    staff: isLetIn,
    admin: isLetIn,
  },
  admin: {
    anonymous: isTurnedAway(401),
    'other customer': isTurnedAway(403),
    owner: isTurnedAway(403),
    staff: isTurnedAway(403),
    admin: isLetIn,
  },
}

/** The sample account of the staff has the standard permissions: all but that to change the team. */
const expectedOf = ({ access, permission }: Route, who: Who) =>
  who === 'staff' && permission === 'team' ? isRefusedFor('team') : mustBe[access][who]

const isRefusedFor = (permission: Permission) => (response: TestResponse) =>
  response.status === 403 && response.body.code === 'permission-missing' && response.body.permission === permission

/** Gateway and services say it in their own documents, the gateway without naming it in a member. */
const isRefused = ({ status, body }: TestResponse) => status === 403 && body.code === 'permission-missing'

function specialistMustBe({ access, permission }: Route, held: Permission): (response: TestResponse) => boolean {
  if (access === 'owner') return held === permission ? (response) => response.status !== 401 : isHidden
  return held === permission ? isLetIn : isRefused
}

/** Routes that end what the others need are tried last. */
const isFinal = ({ method }: Route) => (method === 'DELETE' ? 1 : 0)
/** An account that erases itself cannot be asked again, and its order is no account's then. */
const isErasure = ({ method, path }: Route) => method === 'DELETE' && path === '/api/v1/users/me'

test('when the routes are listed, then each kind of door is among them', () => {
  assert.ok(routes.length > 30, `${routes.length} routes`)
  assert.deepEqual(
    new Set(routes.map((route) => route.access)),
    new Set(['public', 'session', 'owner', 'customer', 'staff', 'admin']),
  )
})

const tryRoute = (route: Route) =>
  describe(`${route.method} ${route.path} (${route.access})`, () => {
    // Those who must not get in try first, while there is something to get at.
    for (const who of ['anonymous', 'other customer', 'staff', 'admin', 'owner'] as const) {
      test(`when ${who} asks, then the door does as it should`, async () => {
        const response = await ask(route, everyone[who])
        assert.ok(response.status < 500, JSON.stringify(response.body))
        const isSigned = signedRoutes.includes(`${route.method} ${route.path}`)
        const isRight = isSigned ? isTurnedAway(401) : expectedOf(route, who)
        assert.ok(isRight(response), `${who} got ${response.status} ${JSON.stringify(response.body)}`)
      })
    }
    if (route.permission === undefined) return
    for (const permission of permissions) {
      test(`when staff with "${permission}" alone ask, then "${route.permission}" is what counts`, async () => {
        const response = await ask(route, specialists[permission]?.token)
        const isRight = specialistMustBe(route, permission)
        assert.ok(isRight(response), `${permission} got ${response.status} ${JSON.stringify(response.body)}`)
      })
    }
  })

for (const route of routes.toSorted((a, b) => isFinal(a) - isFinal(b))) if (!isErasure(route)) tryRoute(route)

test('when another customer has tried everything, then the owner still has everything', async () => {
  const { body } = expectStatus(await shop.get(`/api/v1/orders/${order.id}`, { token: admin.token }), 200)
  assert.equal(body.customerId, owner.id)
  assert.equal(product.variants[0].id, variantId)
})

routes.filter(isErasure).forEach(tryRoute)
