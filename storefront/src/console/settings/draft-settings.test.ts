import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { ApiError } from '../../api/client.ts'
import { consoleWords as german } from '../../words/console-de.ts'
import { consoleWords as english } from '../../words/console-en.ts'
import { bodyOf, draftOf } from './draft-settings.ts'
import { errorAt, errorOf } from './error-at.ts'
import type { Body, Draft, FieldSpecs } from './field-spec.ts'
import { type SettingsKind, settingsKinds, settingsSpecs } from './settings-specs.ts'

const examples = new URL('../../../../docs/examples/open-a-shop/', import.meta.url)
const words = { notAnAmount: 'no amount', notANumber: 'no number' }

const roundTrip = (kind: SettingsKind, body: Body, currency = 'EUR') =>
  bodyOf(settingsSpecs[kind], draftOf(settingsSpecs[kind], body, currency), { currency, words })

describe('settings as a draft', () => {
  for (const shop of ['germany', 'united-states', 'united-kingdom']) {
    for (const file of readdirSync(new URL(`${shop}/`, examples))) {
      const kind = file.replace('.json', '') as SettingsKind
      if (!settingsKinds.includes(kind)) continue
      test(`when the ${kind} of the shop in ${shop} is opened and saved, then nothing is lost`, () => {
        const body = JSON.parse(readFileSync(new URL(`${shop}/${file}`, examples), 'utf8')) as Body
        // What is left out in a file of early releases says the same as its default.
        assert.deepEqual(withoutDefaults(roundTrip(kind, body)), withoutDefaults(body))
      })
    }
  }

  test('when a zone is of regions, then they are typed behind their country', () => {
    const zones = [
      {
        ...{ id: 'west', name: 'West', methods: [] },
        places: [
          { country: 'US', regions: ['CA', 'NY'] },
          { country: 'DE', regions: [] },
        ],
      },
    ]
    const draft = draftOf(settingsSpecs.shipping, { zones }, 'USD')
    assert.equal((draft.zones as readonly Draft[])[0]?.places, 'US-CA, US-NY, DE')
    assert.deepEqual(roundTrip('shipping', { zones }, 'USD'), { zones })
  })

  test('when a method is priced by weight, then its limits are grams, and else amounts', () => {
    const zoneWith = (pricedBy: string): Body => ({
      zones: [
        {
          ...{ id: 'all', name: 'All', places: [] },
          methods: [
            {
              ...{ id: 'parcel', name: 'Parcel', kind: 'delivery', pricedBy, freeFromMinor: null },
              ...{ rates: [{ from: 1500, priceMinor: 490 }], minDays: 1, maxDays: 2, taxClass: 'goods' },
            },
          ],
        },
      ],
    })
    for (const [pricedBy, typed] of [
      ['weight', '1500'],
      ['subtotal', '15.00'],
    ] as const) {
      const draft = draftOf(settingsSpecs.shipping, zoneWith(pricedBy), 'EUR')
      assert.match(JSON.stringify(draft), new RegExp(`"from":"${typed}"`))
      assert.deepEqual(roundTrip('shipping', zoneWith(pricedBy)), zoneWith(pricedBy))
    }
  })

  test('when an amount or number cannot be read, then each is named by its field', () => {
    const draft = {
      zones: [{ methods: [{ pricedBy: 'subtotal', rates: [{ from: 'x', priceMinor: '4,999' }], minDays: '-1' }] }],
    } as unknown as Draft
    assert.throws(
      () => bodyOf(settingsSpecs.shipping, draft, { currency: 'EUR', words }),
      (error: ApiError) => {
        assert.deepEqual(error.fields, {
          'zones.0.methods.0.rates.0.from': 'no amount',
          'zones.0.methods.0.rates.0.priceMinor': 'no amount',
          'zones.0.methods.0.minDays': 'no number',
          'zones.0.methods.0.maxDays': 'no number',
        })
        return error instanceof ApiError
      },
    )
  })

  test('when an address is emptied, then there is none; when it is begun, then it is sent', () => {
    const { address } = settingsSpecs.profile
    const specs = { address } as FieldSpecs
    const empty = draftOf(specs, { address: null }, 'EUR')
    assert.deepEqual(bodyOf(specs, empty, { currency: 'EUR', words }), { address: null })
    const begun = { address: { ...(empty.address as Draft), city: 'Berlin' } }
    assert.deepEqual(bodyOf(specs, begun, { currency: 'EUR', words }), {
      address: { name: '', line1: '', city: 'Berlin', country: '' },
    })
  })
})

test('when the API names a field within a list, then it is found at the input, in both ways to write a path', () => {
  const errors = { 'markets[1].countries[0]': 'is none', 'markets.0.name': 'is empty' }
  assert.equal(errorAt(errors, 'markets.1.countries'), 'is none')
  assert.equal(errorAt(errors, 'markets.0.name'), 'is empty')
  assert.equal(errorAt(errors, 'markets.0.id'), undefined)
  assert.equal(errorOf(errors, 'markets'), undefined)
})

test('when a field is shown, then it has a name in both languages, and so has each choice', () => {
  for (const { settings } of [english, german]) {
    for (const kind of settingsKinds) {
      for (const path of pathsOf(settingsSpecs[kind])) {
        assert.ok(settings.fields[kind][path], `${kind}: ${path} has no name`)
      }
      for (const choice of choicesOf(settingsSpecs[kind])) assert.ok(settings.choices[choice], `${choice} has no name`)
    }
  }
})

const withoutDefaults = (body: Body) =>
  JSON.parse(
    JSON.stringify(body, (key, value) => {
      const isDefault = key === 'vatIdCheck' ? value.by === 'format' : key === 'isAdded' && value === false
      return isDefault || value === null ? undefined : value
    }),
  )

const pathsOf = (specs: FieldSpecs): string[] =>
  Object.entries(specs).flatMap(([field, spec]) => [
    field,
    ...('of' in spec && !Array.isArray(spec.of)
      ? pathsOf(spec.of as FieldSpecs).map((each) => `${field}.${each}`)
      : []),
  ])

const choicesOf = (specs: FieldSpecs): string[] =>
  Object.values(specs).flatMap((spec) => {
    if (spec.type === 'choice') return [...spec.of]
    return spec.type === 'group' || spec.type === 'rows' ? choicesOf(spec.of) : []
  })
