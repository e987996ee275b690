import type { Problem } from '../http/problem.ts'
import { askForJson, type JsonResponse } from '../proxy/ask-service.ts'
import type { Upstreams } from '../proxy/upstreams.ts'
import type { ApiServiceName } from '../route-table.ts'

export type AskOptions = Readonly<{
  upstreams: Readonly<Record<ApiServiceName, Upstreams>>
  /** In milliseconds, from a clock that never goes back. */
  now: () => number
}>

/** The headers of the caller that the services need: its token and its trace. */
export type CallerHeaders = Readonly<Record<string, string>>

type Question<Service extends ApiServiceName> = Readonly<{
  services: readonly Service[]
  /** Whose refusal is that of the whole, such as for an unknown order. */
  decidedBy: NoInfer<Service>
  pathOf: (service: Service) => string
  callerHeaders: CallerHeaders
  timeoutMs: number
}>

/** By service; undefined for one that did not answer. */
type Responses<Service extends ApiServiceName> = ReadonlyArray<readonly [Service, JsonResponse | undefined]>

/** Asks services at once, each for its part; or returns the problem of the one that decides. */
export async function askServices<Service extends ApiServiceName>(
  { upstreams, now }: AskOptions,
  { services, decidedBy, pathOf, callerHeaders, timeoutMs }: Question<Service>,
): Promise<{ responses: Responses<Service> } | { refusal: Problem }> {
  const headers = Object.entries(callerHeaders).flat()
  const responses = await Promise.all(
    services.map(async (service) => {
      const request = { path: pathOf(service), headers, timeoutMs, now }
      return [service, await askForJson(upstreams[service], request).catch(() => undefined)] as const
    }),
  )
  const refusal = refusalIn(responses.find(([service]) => service === decidedBy)?.[1])
  return refusal === undefined ? { responses } : { refusal }
}

function refusalIn(response: JsonResponse | undefined): Problem | undefined {
  if (response === undefined || response.status < 400 || response.status >= 500) return undefined
  const { code, detail } = response.body as { code: string; detail: string }
  return { status: response.status, slug: code, detail }
}
