import { invalid } from '@storefleet/contracts'
import type { HttpApp } from './http-app.ts'

/**
 * Refuses text that no table can hold, wherever it stands in a JSON body or a URL: null characters and halves of surrogate
 * pairs, both of which JSON can spell and PostgreSQL refuses. Answers `invalid-text`. Bodies that are not JSON are left to
 * their route.
 */
export function addTextCheck(app: HttpApp): void {
  app.addHook('preHandler', async ({ body, query, params }) => {
    const field = findUnstorable(params) ?? findUnstorable(query) ?? findUnstorable(body)
    if (field === undefined) return
    const message = 'holds characters that are not text'
    throw invalid('invalid-text', `${field} ${message}`, { fields: [{ field, message }] })
  })
}

/** The path of the first such text. Not recursive: the input says how deep it is nested. */
function findUnstorable(input: unknown): string | undefined {
  const left: [path: string, value: unknown][] = [['', input]]
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const [path, value] = next
    if (typeof value === 'string' && path !== '' && !isStorable(value)) return path
    for (const member of membersOf(value, path)) left.push(member)
  }
  return undefined
}

function membersOf(value: unknown, path: string): [string, unknown][] {
  if (Array.isArray(value)) return value.map((item, index) => [`${path}[${index}]`, item])
  if (value === null || typeof value !== 'object' || !isPlain(value)) return []
  return Object.entries(value).map(([name, member]) => [path === '' ? name : `${path}.${name}`, member])
}

const isStorable = (text: string) => !text.includes('\0') && text.isWellFormed()

const isPlain = (value: object) => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
