import { availableParallelism } from 'node:os'
import type { PageInput } from './scenarios/page.ts'
import type { Bench, Benchmark, Measured } from './support/benchmark.ts'
import { withOpen } from './support/closing.ts'
import { percentile } from './support/histogram.ts'
import { listeningProcess } from './support/listening-process.ts'
import { loneGatewayUrl, startLoneGateway } from './support/lone-gateway.ts'
import { openPageUpstream, type PageUpstream } from './support/page-stand.ts'
import { pagePath } from './support/product-page.ts'
import type { Program } from './support/program.ts'
import { installPeers, reverseProxies } from './support/reverse-proxies.ts'
import { redisUrl } from './support/servers.ts'
import { openTokenIssuer } from './support/token-issuer.ts'

const customers = 64
/** The proxy has a core of its own; what asks it and what it asks share the other. */
const [proxyCore, otherCore] = availableParallelism() > 1 ? [0, 1] : [undefined, undefined]

type Stand = { upstream: PageUpstream; jwksUrl: string; token: string }
type Contender = { name: string; start: () => Promise<Program | undefined>; hasPolicies?: boolean }

/** The gateway alone, in front of a page of products that costs next to nothing to make, beside others in the same place. */
export const gateway: Benchmark = {
  name: 'gateway',
  async run(bench) {
    await installPeers()
    await withOpen(openPageUpstream({ core: otherCore }), (upstream) =>
      withOpen(openTokenIssuer(loneGatewayUrl), ({ jwksUrl, newToken }) =>
        compare(bench, { upstream, jwksUrl, token: newToken() }),
      ),
    )
  },
}

function contendersFor({ upstream, jwksUrl }: Stand): Contender[] {
  const place = { upstreamUrl: upstream.url, core: proxyCore, folder: upstream.folder }
  const ours = { ...place, jwksUrl }
  return [
    { name: 'all policies on', start: () => startLoneGateway(ours), hasPolicies: true },
    ...(listeningProcess(6379) === undefined
      ? []
      : [
          {
            name: 'all policies on, limits in Redis',
            start: () =>
              startLoneGateway({ ...ours, env: { REDIS_URL: redisUrl, REDIS_PREFIX: `bench-${process.pid}` } }),
            hasPolicies: true,
          },
        ]),
    { name: 'bare', start: () => startLoneGateway({ ...ours, isBare: true }) },
    ...Object.entries(reverseProxies).map(([name, start]) => ({ name, start: () => start(place) })),
  ]
}

async function compare(bench: Bench, stand: Stand): Promise<void> {
  const { upstream, token } = stand
  const { bodyBytes } = upstream
  const plain: PageInput = { path: pagePath, bodyBytes }
  const full: PageInput = { ...plain, headers: 'origin: https://shop.example\r\n', tokens: [token] }
  const ask = (
    name: string,
    { url, watched }: Program,
    input: PageInput,
    load: { customers: number } | { perSecond: number },
  ) =>
    bench.measure({
      name,
      url,
      watched,
      companions: upstream.watched,
      scenario: 'page',
      input,
      load,
      ...(otherCore !== undefined && { core: otherCore }),
    })

  const perCore = new Map<string, number>()
  for (const { name, start, hasPolicies } of contendersFor(stand)) {
    if (!bench.wants(name)) continue
    const starting = await start()
    if (starting === undefined) {
      bench.remark(`${name} is not installed`)
      continue
    }
    await withOpen(Promise.resolve(starting), async (program) => {
      const measured = await ask(name, program, hasPolicies ? full : plain, { customers })
      if (measured === undefined) return
      perCore.set(name, ofOneCore(measured))
      const half = { perSecond: Math.round(measured.perSecond / 2) }
      if (name === 'all policies on')
        await measureAddedLatency(bench, half, (row, isDirect) => ask(row, isDirect ? upstream : program, full, half))
    })
  }
  await ask('the upstream itself', upstream, plain, { customers })
  compareRates(bench, perCore)
}

/** What a core could do of this and nothing else. */
const ofOneCore = ({ cpuPerOperation }: Measured) =>
  1e6 / [...cpuPerOperation.values()].reduce((sum, us) => sum + us, 0)

async function measureAddedLatency(
  bench: Bench,
  { perSecond }: { perSecond: number },
  ask: (row: string, isDirect: boolean) => Promise<Measured | undefined>,
): Promise<void> {
  const through = await ask('all policies on, half load', false)
  const direct = await ask('the upstream itself, as often', true)
  if (through === undefined || direct === undefined) return
  const added = percentile(through.latency, 0.99) - percentile(direct.latency, 0.99)
  bench.aim({ name: `p99 that the gateway adds at half load (${perSecond}/s), ms`, value: added, atMost: 1 })
}

function compareRates(bench: Bench, perCore: ReadonlyMap<string, number>): void {
  const ours = perCore.get('all policies on')
  const compare = (with_: string, atLeast: number) => {
    const theirs = perCore.get(with_)
    if (ours === undefined || theirs === undefined) return
    bench.aim({ name: `gateway with all policies, of ${with_}, by CPU a request`, value: ours / theirs, atLeast })
  }
  compare('@fastify/http-proxy', 1.5)
  compare('nginx', 0.5)
}
