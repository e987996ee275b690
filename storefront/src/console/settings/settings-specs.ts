import type { Draft, FieldSpecs } from './field-spec.ts'

/** The kinds of settings that have a page: `store/<kind>` of the API. */
export const settingsKinds = ['profile', 'legal', 'returns', 'tax', 'shipping', 'checkout', 'documents'] as const
export type SettingsKind = (typeof settingsKinds)[number]

const text = { type: 'text' } as const
const optional = { type: 'text', whenEmpty: 'null' } as const
const leftOut = { type: 'text', whenEmpty: 'left-out' } as const
const legalText = { type: 'text', whenEmpty: 'left-out', isLong: true, hasPreview: true } as const
const legalTexts = { type: 'group', of: { en: legalText, de: legalText } } as const
const number = { type: 'number' } as const
const optionalNumber = { type: 'number', whenEmpty: 'null' } as const
const check = { type: 'check' } as const

const market = {
  name: text,
  id: text,
  countries: { type: 'countries' },
  pricesIncludeTax: check,
  missingTaxRate: { type: 'choice', of: ['refuse', 'untaxed'] },
} as const satisfies FieldSpecs

const taxRate = {
  country: text,
  region: optional,
  taxClass: { type: 'choice', of: ['standard', 'reduced', 'digital'] },
  name: text,
  percent: text,
  isAdded: check,
  validFrom: { type: 'text', inputType: 'date' },
} as const satisfies FieldSpecs

const firstRate: Draft = { from: '0', priceMinor: '' }
const method = {
  name: text,
  id: text,
  kind: { type: 'choice', of: ['delivery', 'pickup'] },
  pricedBy: { type: 'choice', of: ['subtotal', 'weight'] },
  rates: {
    type: 'rows',
    of: { from: { type: 'threshold' }, priceMinor: { type: 'money' } },
    added: { from: '', priceMinor: '' },
    summary: ['from', 'priceMinor'],
  },
  freeFromMinor: { type: 'money', whenEmpty: 'null' },
  minDays: number,
  maxDays: number,
  taxClass: { type: 'choice', of: ['goods', 'standard', 'reduced', 'zero', 'exempt', 'digital'] },
} as const satisfies FieldSpecs
const newMethod: Draft = {
  ...{ name: '', id: '', kind: 'delivery', pricedBy: 'subtotal', rates: [firstRate] },
  ...{ freeFromMinor: '', minDays: '', maxDays: '', taxClass: 'goods' },
}

const manualMethod = {
  id: { type: 'choice', of: ['bank-transfer', 'cash-on-delivery', 'invoice'] },
  name: text,
  instructions: { type: 'text', whenEmpty: 'null', isLong: true },
  countries: { type: 'countries' },
  cancelAfterDays: optionalNumber,
  remindAfterDays: optionalNumber,
} as const satisfies FieldSpecs

const address = {
  ...{ name: text, line1: text, line2: leftOut, postalCode: leftOut },
  ...{ city: leftOut, region: leftOut, country: text, phone: leftOut },
} as const

/** The fields of each page, in their order. What a document has beside them stays as it is. */
export const settingsSpecs: Readonly<Record<SettingsKind, FieldSpecs>> = {
  profile: {
    name: text,
    legalName: optional,
    logoUrl: optional,
    address: { type: 'group', of: address, whenEmpty: 'null' },
    email: { type: 'text', whenEmpty: 'null', inputType: 'email' },
    phone: optional,
    vatId: optional,
    locale: text,
    timeZone: text,
    currency: text,
    markets: {
      type: 'rows',
      of: market,
      added: { name: '', id: '', countries: '', pricesIncludeTax: true, missingTaxRate: 'refuse' },
      summary: ['name', 'countries'],
    },
  },
  legal: { imprint: legalTexts, terms: legalTexts, privacy: legalTexts },
  returns: { withdrawalDays: optionalNumber, deliveryDays: number, returnDays: optionalNumber },
  tax: {
    calculatedAt: { type: 'choice', of: ['destination', 'origin'] },
    rounding: { type: 'choice', of: ['line', 'order'] },
    reverseCharge: check,
    vatIdCheck: {
      type: 'group',
      of: {
        by: { type: 'choice', of: ['format', 'vies'] },
        whenUnavailable: { type: 'choice', of: ['accept', 'charge-tax'] },
      },
      unset: { by: 'format', whenUnavailable: 'accept' },
    },
    rates: {
      type: 'rows',
      of: taxRate,
      added: { country: '', region: '', taxClass: 'standard', name: '', percent: '', isAdded: false, validFrom: '' },
      summary: ['country', 'region', 'taxClass', 'name', 'percent', 'validFrom'],
    },
  },
  shipping: {
    zones: {
      type: 'rows',
      of: {
        name: text,
        id: text,
        places: { type: 'places' },
        methods: { type: 'rows', of: method, added: newMethod, summary: ['name', 'kind'] },
      },
      added: { name: '', id: '', places: '', methods: [] },
      summary: ['name', 'places'],
    },
  },
  checkout: {
    termsVersion: optional,
    marketingTextVersion: optional,
    bankAccount: {
      type: 'group',
      of: { holder: text, account: text, bic: optional, bankName: optional },
      whenEmpty: 'null',
    },
    manualMethods: {
      type: 'rows',
      of: manualMethod,
      added: {
        ...{ id: 'bank-transfer', name: '', instructions: '', countries: '' },
        ...{ cancelAfterDays: '', remindAfterDays: '' },
      },
      summary: ['id', 'name'],
    },
  },
  documents: {
    invoicePer: { type: 'choice', of: ['order', 'shipment'] },
    numbersRestart: { type: 'choice', of: ['never', 'yearly'] },
    invoicePrefix: text,
    creditNotePrefix: text,
  },
}
