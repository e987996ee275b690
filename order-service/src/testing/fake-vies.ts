import { type JsonResponse, startJsonServer } from './json-server.ts'

/** VIES as its REST API describes it: says of each number what the test has given it, and `MS_UNAVAILABLE` while it is down. */
export async function startFakeVies() {
  const valid = new Set<string>()
  let failure: JsonResponse | 'silent' | 'none' = 'none'
  let consultations = 0
  const { url, received } = await startJsonServer(({ path, body }) => {
    if (failure === 'silent') return undefined
    if (failure !== 'none') return failure
    if (path !== '/check-vat-number') return { status: 404, body: {} }
    const { countryCode, vatNumber, requesterNumber } = body
    const requestIdentifier = requesterNumber === undefined ? '' : `WAPIAAAA${++consultations}`
    const isValid = valid.has(`${countryCode}${vatNumber}`)
    return {
      body: {
        ...{ countryCode, vatNumber, requestDate: '2026-11-27T12:00:00.000Z', valid: isValid, requestIdentifier },
        ...{ name: isValid ? 'A business' : '---', address: '---' },
      },
    }
  })
  return {
    url,
    received,
    giveOut: (vatId: string) => void valid.add(vatId),
    withdraw: (vatId: string) => void valid.delete(vatId),
    /** How it responds from now on; `none` is as usual. */
    fail: (next: typeof failure) => {
      failure = next
    },
  }
}

export const viesError = (error: string, status = 200): JsonResponse => ({
  status,
  body: { actionSucceed: false, errorWrappers: [{ error, message: '' }] },
})
