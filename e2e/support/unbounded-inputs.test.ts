import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { findUnboundedInputs } from './unbounded-inputs.ts'

const bodyOf = (schema: object) => ({
  paths: { '/notes': { post: { requestBody: { content: { 'application/json': { schema } } } } } },
})
const text = { type: 'string' }
const bounded = { type: 'string', maxLength: 10 }

test('when a body may hold texts, lists or maps of any size, then each is found, however deep', () => {
  const schema = {
    type: 'object',
    properties: {
      note: text,
      list: { type: 'array', items: { type: 'object', properties: { name: text } } },
      either: { anyOf: [text, { type: 'null' }] },
      map: { type: 'object', additionalProperties: bounded },
      code: { type: 'string', pattern: '^[A-Z]{2,}$' },
      what: {},
    },
  }
  assert.deepEqual(findUnboundedInputs(bodyOf(schema)), [
    'post /notes .note: text',
    'post /notes .list: list',
    'post /notes .list[].name: text',
    'post /notes .either: text',
    'post /notes .map: map',
    'post /notes .code: text',
    'post /notes .what: anything',
  ])
})

test('when everything in a body has a limit, then nothing is found', () => {
  const schema = {
    type: 'object',
    properties: {
      id: { type: 'string', format: 'uuid' },
      country: { type: 'string', pattern: '^[A-Z]{2}$' },
      kind: { type: 'string', enum: ['a'] },
      list: { type: 'array', maxItems: 5, items: bounded },
      map: { type: 'object', maxProperties: 5, additionalProperties: bounded },
      count: { type: 'integer' },
    },
  }
  assert.deepEqual(findUnboundedInputs(bodyOf(schema)), [])
})

test('when v1 takes a body, then all in it has a limit', () => {
  const kept = readFileSync(new URL('../../docs/openapi/v1.json', import.meta.url), 'utf8')
  assert.deepEqual(findUnboundedInputs(JSON.parse(kept)), [])
})
