import { availableParallelism } from 'node:os'
import { type Contender, contendersIn, policiesName, sharedName } from './gateway-contenders.ts'
import type { PageInput } from './scenarios/page.ts'
import { type Bench, type Benchmark, type Measured, totalCpu } from './support/benchmark.ts'
import { withOpen } from './support/closing.ts'
import { percentile } from './support/histogram.ts'
import type { Load } from './support/load-job.ts'
import { loneGatewayUrl } from './support/lone-gateway.ts'
import { openPageUpstream, type PageUpstream } from './support/open-page-upstream.ts'
import { pagePath } from './support/product-page.ts'
import type { Program } from './support/program.ts'
import { installPeers } from './support/reverse-proxies.ts'
import { openTokenIssuer } from './support/token-issuer.ts'

const customers = 64
/** What runs for months is not to be judged by code that is still being compiled; of ours there is more than of the others. */
const warmUpSeconds = 3
/** No aim is measured by these. */
const isForFullRound = (name: string) => /(?:Redis|Express|HAProxy)$/.test(name)
/** The proxy has a core of its own; what asks it and what it asks share the other. */
const [proxyCore, otherCore] = availableParallelism() > 1 ? [0, 1] : [undefined, undefined]

/** The gateway alone, in front of a page of products that costs next to nothing to make, beside other proxies in the same place. */
export const gateway: Benchmark = {
  name: 'gateway',
  async run(bench) {
    await installPeers()
    await withOpen(openPageUpstream({ core: otherCore }), (upstream) =>
      withOpen(openTokenIssuer(loneGatewayUrl), async ({ jwksUrl, newToken }) => {
        const ask = createAsk(bench, upstream, newToken())
        const settings = { upstreamUrl: upstream.url, jwksUrl, folder: upstream.folder, core: proxyCore }
        const perCore = new Map<string, number>()
        const contenders = contendersIn(settings).filter(({ name }) => !(bench.isShort && isForFullRound(name)))
        for (const contender of contenders) {
          const measured = bench.wants(contender.name)
            ? await measureContender(bench, ask, upstream, contender)
            : undefined
          if (measured !== undefined) perCore.set(contender.name, 1e6 / totalCpu(measured))
        }
        await ask('the upstream itself', upstream, {}, { customers })
        compareRates(bench, perCore)
      }),
    )
  },
}

type Ask = ReturnType<typeof createAsk>

function createAsk(bench: Bench, upstream: PageUpstream, token: string) {
  const { bodyBytes } = upstream
  return (name: string, { url, watched }: Program, { isCrossOrigin, isSignedIn }: Partial<Contender>, load: Load) => {
    const input: PageInput = {
      path: pagePath,
      bodyBytes,
      ...(isCrossOrigin && { headers: 'origin: https://shop.example\r\n' }),
      ...(isSignedIn && { tokens: [token] }),
    }
    const companions = url === upstream.url ? [] : upstream.watched
    const core = otherCore === undefined ? {} : { core: otherCore }
    return bench.measure({
      name,
      url,
      watched,
      companions,
      scenario: 'page',
      input,
      load,
      seconds: bench.isFull ? 3 : 2,
      warmUpSeconds,
      ...core,
    })
  }
}

async function measureContender(
  bench: Bench,
  ask: Ask,
  upstream: Program,
  contender: Contender,
): Promise<Measured | undefined> {
  const starting = await contender.start()
  if (starting === undefined) {
    bench.remark(`${contender.name} is not installed`)
    return undefined
  }
  return withOpen(Promise.resolve(starting), async (program) => {
    const measured = await ask(contender.name, program, contender, { customers })
    if (measured !== undefined && contender.name === policiesName) {
      const half = { perSecond: Math.round(measured.perSecond / 2) }
      const through = await ask(`${policiesName}, half load`, program, contender, half)
      const direct = await ask('the upstream itself, as often', upstream, {}, half)
      compareLatency(bench, through, direct)
    }
    return measured
  })
}

function compareLatency(bench: Bench, through: Measured | undefined, direct: Measured | undefined): void {
  if (through === undefined || direct === undefined) return
  const added = percentile(through.latency, 0.99) - percentile(direct.latency, 0.99)
  bench.aim({ name: 'p99 that the gateway adds at half load, ms', value: added, atMost: 1 })
}

/** The requests that one core could serve, from the CPU time of a request: independent of what else limits the machine. */
function compareRates(bench: Bench, perCore: ReadonlyMap<string, number>): void {
  const compare = (ours: string, theirs: string, atLeast: number) => {
    const [one, other] = [perCore.get(ours), perCore.get(theirs)]
    if (one === undefined || other === undefined) return
    bench.aim({ name: `gateway, ${ours}: requests a core, of ${theirs}`, value: one / other, atLeast })
  }
  compare(policiesName, '@fastify/http-proxy', 1.5)
  compare(policiesName, 'nginx', 0.5)
  compare(sharedName, 'nginx', 0.5)
}
