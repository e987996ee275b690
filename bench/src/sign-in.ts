import type { PageInput } from './scenarios/page.ts'
import type { SignInInput } from './scenarios/sign-in.ts'
import { seedCustomers } from './seeds/seed-customers.ts'
import { type Bench, type Benchmark, totalCpu } from './support/benchmark.ts'
import { withOpen } from './support/closing.ts'
import { openFleetEnvironment } from './support/fleet-environment.ts'
import { loneGatewayUrl, startLoneGateway } from './support/lone-gateway.ts'
import { openPageUpstream, type PageUpstream } from './support/open-page-upstream.ts'
import { pagePath } from './support/product-page.ts'
import { openTokenIssuer, type TokenIssuer } from './support/token-issuer.ts'

const customerCount = 200
const signInName = 'sign in with a password'
const tokenNames = ['a request without a token', 'with a token seen before', 'with a new token each time'] as const

/** What a sign-in costs, which is to be dear to who guesses, and what each request after it costs, which is to be cheap. */
export const signIn: Benchmark = {
  name: 'sign-in',
  async run(bench) {
    if (bench.wants(signInName)) await measureSignIn(bench)
    if (tokenNames.some((name) => bench.wants(name))) {
      await withOpen(openPageUpstream(), (upstream) =>
        withOpen(openTokenIssuer(loneGatewayUrl), (issuer) => measureTokenCheck(bench, upstream, issuer)),
      )
    }
  },
}

const measureSignIn = (bench: Bench) =>
  withOpen(openFleetEnvironment(), async ({ url, watched, withDatabase }) => {
    await withDatabase('user-service', (db) => seedCustomers(db, customerCount))
    const input: SignInInput = { customerCount }
    for (const customers of bench.isFull ? [1, 4, 16] : [4]) {
      await bench.measure({ name: signInName, url, watched, scenario: 'sign-in', input, load: { customers } })
    }
  })

/** Of the gateway alone: a service behind it checks the token once more, the same way. */
async function measureTokenCheck(
  bench: Bench,
  upstream: PageUpstream,
  { jwksUrl, newToken }: TokenIssuer,
): Promise<void> {
  const tokensOf = {
    'a request without a token': [],
    'with a token seen before': [newToken()],
    'with a new token each time': Array.from({ length: 60_000 }, newToken),
  }
  await withOpen(startLoneGateway({ upstreamUrl: upstream.url, jwksUrl }), async ({ url, watched }) => {
    const costs: number[] = []
    for (const name of tokenNames) {
      const input: PageInput = { path: pagePath, bodyBytes: upstream.bodyBytes, tokens: tokensOf[name] }
      const load = { customers: 16 }
      const companions = upstream.watched
      const measured = await bench.measure({ name, url, watched, companions, scenario: 'page', input, load })
      if (measured !== undefined) costs.push(totalCpu(measured))
    }
    const [none = Number.NaN, known = Number.NaN, fresh = Number.NaN] = costs
    bench.remark(
      `checking a token takes ${(fresh - none).toFixed(0)} µs the first time and ${(known - none).toFixed(1)} µs after that`,
    )
  })
}
