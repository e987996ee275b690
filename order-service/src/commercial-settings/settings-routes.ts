import { notFound } from '@storefleet/contracts'
import { expectedVersion, type HttpApp, NamedObject, Nullable, Timestamp } from '@storefleet/http'
import { type Static, Type } from 'typebox'
import { legalTextRoutes } from '../store-profile/legal-text-routes.ts'
import { ReturnSettings } from '../store-profile/return-settings.ts'
import { StoreProfile } from '../store-profile/store-profile.ts'
import { changeSettings } from './change-settings.ts'
import { type SettingsChange, type SettingsKind, settingsKinds, settingsSchemas } from './commercial-settings.ts'
import type { SettingsContext } from './settings-context.ts'

const tags = ['store']
const mostChanges = 100

const { markets: _, ...publicProperties } = StoreProfile.properties
const StoreView = NamedObject('Store', {
  ...publicProperties,
  termsVersion: Nullable(
    Type.String({ description: 'The version of the terms that an order must accept; null: none' }),
  ),
  marketingTextVersion: Nullable(
    Type.String({
      description: 'The version of the text that asks for consent to news; null: customers are not asked',
    }),
  ),
  withdrawalDays: ReturnSettings.properties.withdrawalDays,
  returnDays: ReturnSettings.properties.returnDays,
  markets: Type.Array(
    NamedObject('StoreMarket', {
      id: Type.String(),
      name: Type.String(),
      countries: Type.Array(Type.String()),
      pricesIncludeTax: Type.Boolean(),
    }),
  ),
})

const SettingsChangeView = NamedObject('SettingsChange', {
  version: Type.Integer(),
  at: Timestamp,
  by: NamedObject('SettingsChangeActor', { role: Type.String(), id: Nullable(Type.String()) }),
})
type SettingsChangeView = Static<typeof SettingsChangeView>

/** What a merchant sets: read and replaced by staff, each kind with its own version. */
export function settingsRoutes(http: HttpApp, ctx: SettingsContext): void {
  http.get(
    '/api/v1/store',
    {
      config: { access: 'public' },
      schema: {
        tags,
        operationId: 'getStore',
        summary:
          'The store: its name, address, language, time zone, currency, markets, and what customers agree to and may send back',
        response: { 200: StoreView },
      },
    },
    async () => {
      const { profile, checkout, returns } = await ctx.current.read()
      const { termsVersion, marketingTextVersion = null } = checkout
      const { withdrawalDays, returnDays } = returns
      const markets = profile.markets.map(({ missingTaxRate: _, ...market }) => market)
      return { ...profile, termsVersion, marketingTextVersion, withdrawalDays, returnDays, markets }
    },
  )
  legalTextRoutes(http, ctx)
  for (const kind of settingsKinds) kindRoutes(http, ctx, kind)
}

const nameOf: Record<SettingsKind, string> = {
  profile: 'StoreProfile',
  tax: 'TaxSettings',
  shipping: 'ShippingSettings',
  returns: 'ReturnSettings',
  checkout: 'CheckoutSettings',
  documents: 'DocumentSettings',
  legal: 'LegalTexts',
}
const whatOf: Record<SettingsKind, string> = {
  profile: 'the profile and markets of the store',
  tax: 'tax rates and how tax is computed',
  shipping: 'shipping zones, methods and their rates',
  returns: 'how long customers may withdraw and return',
  checkout: 'what placing an order requires, and the ways to pay that staff handle',
  documents: 'how invoices and credit notes are issued and numbered',
  legal: 'imprint, terms and privacy policy',
}

function kindRoutes(http: HttpApp, ctx: SettingsContext, kind: SettingsKind): void {
  const body = settingsSchemas[kind]
  const path = `/api/v1/store/${kind}`

  http.get(
    path,
    {
      config: { access: 'staff', permission: 'settings' },
      schema: { tags, operationId: `get${nameOf[kind]}`, summary: `Read ${whatOf[kind]}`, response: { 200: body } },
    },
    async (_request, reply) => {
      const settings = await ctx.settings.current()
      return reply.header('etag', `"${settings.versions[kind]}"`).send(settings[kind])
    },
  )

  http.put(
    path,
    {
      bodyLimit: 1024 * 1024,
      config: {
        access: 'staff',
        permission: 'settings',
        headers: { 'if-match': 'required' },
        problems: { 409: kind === 'profile' ? ['currency-fixed'] : [], 422: ['invalid-settings'] },
      },
      schema: {
        tags,
        operationId: `replace${nameOf[kind]}`,
        summary: `Replace ${whatOf[kind]}; needs If-Match`,
        body,
        response: { 200: body },
      },
    },
    async ({ body: given, headers, actor }, reply) => {
      const expected = expectedVersion(headers['if-match'])
      const by = { role: actor.role, id: actor.id }
      const version = await changeSettings(ctx, { kind, body: given, expected, by })
      return reply.header('etag', `"${version}"`).send(given)
    },
  )

  http.get(
    `${path}/versions`,
    {
      config: { access: 'staff', permission: 'settings' },
      schema: {
        tags,
        operationId: `list${nameOf[kind]}Versions`,
        summary: `The last ${mostChanges} changes of ${whatOf[kind]}, latest first`,
        response: {
          200: NamedObject('SettingsChangePage', { items: Type.Array(SettingsChangeView), nextCursor: Type.Null() }),
        },
      },
    },
    async () => ({ items: (await ctx.settings.changes(kind, mostChanges)).map(toView), nextCursor: null }),
  )

  http.get(
    `${path}/versions/:version`,
    {
      config: { access: 'staff', permission: 'settings', problems: { 404: ['settings-version-not-found'] } },
      schema: {
        tags,
        operationId: `get${nameOf[kind]}Version`,
        summary: `One version of ${whatOf[kind]}, such as an order names`,
        params: Type.Object({ version: Type.Integer({ minimum: 1, maximum: 2_147_483_647 }) }),
        response: { 200: body },
      },
    },
    async ({ params }) => {
      const found = await ctx.settings.find(kind, params.version)
      if (!found) throw notFound('settings-version-not-found', 'There is no such version of these settings')
      return found
    },
  )
}

const toView = ({ version, by, at }: SettingsChange): SettingsChangeView => ({ version, by, at: at.toISOString() })
