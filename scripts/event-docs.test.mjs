// docs/events says what packages/contracts says, and what was ever published is still read.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'yaml'
import * as contracts from '../packages/contracts/src/index.ts'
import { exampleEvents } from '../packages/contracts/src/index.ts'
import { createValidator } from '../packages/http/src/validator.ts'
import { eventDocs, generatedFiles, membersOf, missingPublished, publishedOf } from './event-docs/files.mjs'

const { eventDefinitions, eventTopology } = contracts
const read = (path) => readFileSync(new URL(path, eventDocs), 'utf8')
const files = generatedFiles()
const remedy = 'run `npm run events:update` and commit docs/events'

describe('docs/events', () => {
  test('when an event changes, then its documents have changed with it', () => {
    for (const [path, text] of files) assert.ok(read(path) === text, `docs/events/${path} is not current: ${remedy}`)
    for (const folder of ['schemas', 'examples']) {
      const expected = [...files.keys()].filter((path) => path.startsWith(folder)).sort()
      assert.deepEqual(
        readdirSync(new URL(folder, eventDocs))
          .map((name) => `${folder}/${name}`)
          .sort(),
        expected,
      )
    }
  })

  test('when an event is declared, then it is in the catalogue once and has one example', () => {
    const declared = Object.values(contracts).filter((value) => typeof value === 'function' && 'schema' in value)
    const sorted = (types) => types.map(({ type }) => type).sort()
    assert.deepEqual(sorted(eventDefinitions), sorted(declared))
    assert.deepEqual(sorted(exampleEvents()), sorted(declared))
  })

  test('when an event is declared, then its schema says what it tells', () => {
    for (const { type, schema } of eventDefinitions) assert.match(schema.description ?? '', /\.$/, type)
  })
})

/** A copy of a schema that allows no member but those it names, and wants all of them. */
function strict(schema) {
  if (Array.isArray(schema)) return schema.map(strict)
  if (schema === null || typeof schema !== 'object') return schema
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, strict(value)]))
  if (schema.type !== 'object' || schema.properties === undefined) return copy
  return { ...copy, additionalProperties: false, required: Object.keys(schema.properties) }
}

describe('the JSON Schemas of events', () => {
  const formats = { uuid: true, 'date-time': true }
  const envelope = new Ajv2020({ strict: false, formats }).compile(JSON.parse(read('schemas/cloud-event.json')))

  for (const event of exampleEvents()) {
    test(`when the example of ${event.type} is checked by its schema, then it has every member and no other`, () => {
      const schema = JSON.parse(read(`schemas/${event.type}.json`))
      const isValid = new Ajv2020({ strict: false }).compile(strict(schema))
      assert.ok(isValid(event.data), JSON.stringify(isValid.errors))
      assert.ok(envelope(event), JSON.stringify(envelope.errors))
      assert.equal(schema.$id, event.dataschema)
    })
  }
})

describe('what was published', () => {
  test('when an event has other members than before, then a golden file of it is added', () => {
    assert.deepEqual(
      missingPublished().map(([path]) => path),
      [],
      remedy,
    )
  })

  for (const { type, schema, version } of eventDefinitions) {
    const published = publishedOf(type)
    test(`when an earlier release published ${type}, then its readers of today accept it`, () => {
      const reader = createValidator(schema)
      for (const { path, event } of published) assert.ok(reader.isValid(event.data), `${path}: ${reader.lastError()}`)
    })

    test(`when ${type} grows, then no golden file of it goes and no member of one changes its type`, () => {
      const latest = new Set(membersOf(published.at(-1).event))
      for (const [index, { path, event }] of published.entries()) {
        assert.equal(path, `published/${type}/${version}.${index + 1}.json`)
        assert.deepEqual(
          membersOf(event).filter((member) => !latest.has(member)),
          [],
          path,
        )
      }
    })
  }
})

describe('docs/events/asyncapi.yaml', () => {
  const document = parse(read('asyncapi.yaml'))
  const find = (pointer) =>
    pointer
      .slice(2)
      .split('/')
      .reduce((value, key) => value?.[key], document)

  test('when the document refers to something, then it is there', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, pointer]) => pointer)
    assert.ok(references.length > 100)
    for (const pointer of references) assert.ok(find(pointer), pointer)
  })

  test('when an event is declared, then it has a channel, an operation that sends it, and a message', () => {
    for (const { type } of eventDefinitions) {
      assert.equal(document.channels[type].address, type)
      assert.equal(document.operations[`send.${type}`].action, 'send')
      assert.equal(document.components.messages[type].examples[0].payload.type, type)
    }
  })

  test('when a service listens to events, then its queue takes them and no other', () => {
    for (const [service, { types }] of Object.entries(eventTopology)) {
      assert.deepEqual(Object.keys(document.channels[`queue.${service}`].messages), types)
    }
  })
})
