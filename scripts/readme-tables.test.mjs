// The tables of the services' READMEs say what the code says: events and routes. Their settings are generated: scripts/update-settings.mjs.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import * as contracts from '../packages/contracts/src/index.ts'

const storing = ['user-service', 'product-service', 'order-service', 'notification-service']

const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

/** The part of a page under a heading, up to the next one. */
function section(page, heading) {
  const start = page.indexOf(`\n## ${heading}\n`)
  assert.notEqual(start, -1, `there is no section "${heading}"`)
  const end = page.indexOf('\n## ', start + 1)
  return page.slice(start, end === -1 ? undefined : end)
}

/** What stands in backticks in the first column of the tables. */
const firstColumn = (text) =>
  [...text.matchAll(/^\| (.*?) \|/gm)].map(([, cell]) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code))

const readme = (service) => read(`${service}/README.md`)
const without = (names, others) => [...names].filter((name) => !others.has(name)).sort()
const definitions = Object.values(contracts).filter((value) => typeof value === 'function' && 'schema' in value)
const publishers = {
  'user-service': ['user'],
  'product-service': ['product', 'inventory', 'reservation'],
  'order-service': ['order', 'payment', 'return', 'store'],
  'notification-service': [],
}
const eventsIn = (text) => {
  const names = firstColumn(text).flat()
  return [...new Set(names.filter((name) => /^[a-z]+\.[a-z_]+$/.test(name)))].sort()
}

describe('the events in the READMEs', () => {
  for (const service of storing) {
    test(`when ${service} publishes or hears an event, then its README has it, and no other`, () => {
      const published = definitions
        .map(({ type }) => type)
        .filter((type) => publishers[service].includes(type.split('.')[0]))
      assert.deepEqual(eventsIn(section(readme(service), 'Events out')), published.sort())
      const heard = contracts.eventTopology[service]?.types ?? []
      assert.deepEqual(eventsIn(section(readme(service), 'Events in')), [...heard].sort())
    })
  }

  test('when an event is declared, then a service is known to publish it', () => {
    const nouns = Object.values(publishers).flat()
    assert.deepEqual(
      definitions.map(({ type }) => type).filter((type) => !nouns.includes(type.split('.')[0])),
      [],
    )
  })
})

const method = /^(?:GET|POST|PUT|PATCH|DELETE)$/
const normalized = (path) => path.replace(/\?.*$/, '').replace(/\{[^}]*\}(\.\w+)?|:\w+/g, '{}')

/** `…/b` stands beside the path before it. */
function absolute(path, before) {
  if (path.startsWith('…/')) return before.replace(/[^/]+$/, path.slice(2))
  return /^\/(api|images|mailbox)/.test(path) ? path : `/api/v1/${path}`
}

/** `GET`, `PUT /a/{id}`, `DELETE /b` of each row: methods without a path have the next one. */
function routesInReadme(text) {
  const routes = new Set()
  for (const codes of firstColumn(text)) {
    let methods = []
    let last = ''
    for (const code of codes) {
      const [first, rest] = code.split(/ (.*)/)
      const path = method.test(first) ? rest : code
      if (method.test(first)) methods.push(first)
      if (path === undefined) continue
      last = absolute(path, last)
      for (const each of methods) routes.add(`${each} ${normalized(last)}`)
      methods = []
    }
  }
  return routes
}

/** Those that stand in the code as text; the others are made in a loop. */
function routesInCode(service) {
  const routes = new Set()
  for (const file of globSync(`${service}/src/**/*-routes.ts`, { cwd: new URL('..', import.meta.url) })) {
    const code = read(file)
    const constants = new Map([...code.matchAll(/^const (\w+) = '([^']+)'/gm)].map(([, name, value]) => [name, value]))
    const registered =
      /\b(?:http|scope|app|routes)\.(get|post|put|patch|delete)(?:<[^>]*>)?\(\s*(?:'([^']+)'|`([^`]+)`|(\w+)),/g
    for (const [, verb, text, template, constant] of code.matchAll(registered)) {
      const path = (text ?? template ?? constants.get(constant) ?? '').replace(
        /\$\{(\w+)\}/g,
        (all, name) => constants.get(name) ?? all,
      )
      if (path !== '' && !path.includes('$')) routes.add(`${verb.toUpperCase()} ${normalized(path)}`)
    }
  }
  return routes
}

describe('the routes in the READMEs', () => {
  const isOwn = (route) => !route.includes('/api/v1/auth')
  for (const service of storing) {
    test(`when ${service} has a route, then its README has it, and the other way round`, () => {
      const [told, made] = [routesInReadme(section(readme(service), 'Routes')), routesInCode(service)]
      assert.ok(made.size > 0)
      assert.deepEqual(without(made, told).filter(isOwn), [], 'in the code and not in the README')
      const inLoops = /\/payments\/sandbox\/\{\}\/|\/users\/|\/store\//
      assert.deepEqual(
        without(told, made).filter((route) => isOwn(route) && !inLoops.test(route)),
        [],
        'in the README and not in the code',
      )
    })
  }
})
