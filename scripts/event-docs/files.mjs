// The documents of the events, by their path below docs/events: what `npm run events:update` writes and the test compares.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { stringify } from 'yaml'
import {
  CloudEventEnvelope,
  eventDataSchema,
  eventDefinitions,
  eventVersionOf,
  exampleEvents,
} from '../../packages/contracts/src/index.ts'
import { asyncApiOf } from './asyncapi.mjs'

/** Where the documents are. */
export const eventDocs = new URL('../../docs/events/', import.meta.url)
const json = (value) => `${JSON.stringify(value, null, 2)}\n`

/** Returns the text of every document that is made anew each time. */
export function generatedFiles() {
  const examples = exampleEvents()
  const envelope = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'CloudEvent',
    ...CloudEventEnvelope,
  }
  return new Map([
    ['asyncapi.yaml', stringify(asyncApiOf(examples), { lineWidth: 120, aliasDuplicateObjects: false })],
    ['schemas/cloud-event.json', json(envelope)],
    ...eventDefinitions.map((event) => [`schemas/${event.type}.json`, json(eventDataSchema(event))]),
    ...examples.map((event) => [`examples/${event.type}.json`, json(event)]),
  ])
}

const folderOf = (type) => new URL(`published/${type}/`, eventDocs)

/** Returns what has ever been published of a type: `{ path, event }` of each golden file, oldest first. */
export function publishedOf(type) {
  if (!existsSync(folderOf(type))) return []
  return readdirSync(folderOf(type))
    .sort((left, right) => left.localeCompare(right, 'en', { numeric: true }))
    .map((name) => ({
      path: `published/${type}/${name}`,
      event: JSON.parse(readFileSync(new URL(name, folderOf(type)), 'utf8')),
    }))
}

/** Returns the golden files that are missing: one for each event that now has other members than when it was kept last. */
export function missingPublished() {
  return exampleEvents().flatMap((event) => {
    const kept = publishedOf(event.type)
    const latest = kept.at(-1)
    if (latest !== undefined && membersOf(latest.event).join() === membersOf(event).join()) return []
    const path = `published/${event.type}/${eventVersionOf(event.type)}.${kept.length + 1}.json`
    return [[path, json(event)]]
  })
}

/** Returns the path and JSON type of every member, sorted: what a reader can rely on. */
export function membersOf(value, path = '') {
  if (Array.isArray(value)) return [...new Set(value.flatMap((item) => membersOf(item, `${path}[]`)))].sort()
  if (value === null || typeof value !== 'object') return [`${path}: ${value === null ? 'null' : typeof value}`]
  return Object.entries(value)
    .flatMap(([name, member]) => membersOf(member, path === '' ? name : `${path}.${name}`))
    .sort()
}
