const services = ['user-service', 'product-service', 'order-service', 'notification-service']

/**
 * Reads every page of the books of each service, prints a line for each difference and each service, and returns how many there are. A page
 * with differences is read twice, and what the second reading no longer has does not count.
 */
export async function auditBooks({ url, email, password, pause, print, request = fetch }) {
  const get = await signedIn({ url, email, password, request })
  let total = 0
  for (const service of services) {
    let [pages, found] = [0, 0]
    for (let cursor = ''; cursor !== null; pages++) {
      const path = `/api/v1/operations/${service}/book-differences${cursor && `?cursor=${encodeURIComponent(cursor)}`}`
      const first = await get(path)
      const differences = first.items.length === 0 ? [] : await readAgain(get, path, first.items)
      for (const { kind, detail } of differences) print(`${service}: ${kind}: ${detail}`)
      found += differences.length
      cursor = first.nextCursor
      await pause()
    }
    print(`${service}: ${pages} pages, ${found} differences`)
    total += found
  }
  return total
}

async function readAgain(get, path, items) {
  const again = new Set((await get(path)).items.map(({ kind, detail }) => `${kind}: ${detail}`))
  return items.filter(({ kind, detail }) => again.has(`${kind}: ${detail}`))
}

/** A token lives for minutes, a long audit longer: it is renewed where it is refused. */
async function signedIn({ url, email, password, request }) {
  const ask = async (path, options) => {
    const response = await request(`${url}${path}`, { ...options, signal: AbortSignal.timeout(30_000) })
    return { status: response.status, body: await response.json().catch(() => ({})) }
  }
  const expect = ({ status, body }, path) => {
    if (status !== 200) throw new Error(`${path} is answered ${status} ${body.code ?? body.message ?? ''}`)
    return body
  }
  const signInPath = '/api/v1/auth/sign-in/email'
  const headers = { 'content-type': 'application/json' }
  const signIn = await ask(signInPath, { method: 'POST', headers, body: JSON.stringify({ email, password }) })
  const session = { authorization: `Bearer ${expect(signIn, signInPath).token}` }
  const newToken = async () => {
    const path = '/api/v1/auth/token'
    return expect(await ask(path, { headers: session }), path).token
  }
  let token = await newToken()
  return async (path) => {
    const read = () => ask(path, { headers: { authorization: `Bearer ${token}` } })
    const response = await read()
    if (response.status !== 401) return expect(response, path)
    token = await newToken()
    return expect(await read(), path)
  }
}
