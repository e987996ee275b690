import { createServer } from 'node:http'
import { json } from 'node:stream/consumers'
import { listenOnFreePort } from './listen.ts'

export type ReceivedSpan = {
  service: string
  name: string
  traceId: string
  spanId: string
  parentSpanId: string | undefined
}

type OtlpTraces = {
  resourceSpans: {
    resource: { attributes: { key: string; value: { stringValue?: string } }[] }
    scopeSpans: { spans: Omit<ReceivedSpan, 'service'>[] }[]
  }[]
}

/** A receiver of traces over OTLP/HTTP in JSON (https://opentelemetry.io/docs/specs/otlp/#otlphttp) that keeps them. */
export async function startTraceReceiver() {
  const spans: ReceivedSpan[] = []
  const server = createServer(async (request, response) => {
    spans.push(...spansOf((await json(request)) as OtlpTraces))
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
  })
  const url = await listenOnFreePort(server)
  return {
    url,
    spansOf: (traceId: string): readonly ReceivedSpan[] => spans.filter((span) => span.traceId === traceId),
    close: () => server.close(),
  }
}

const spansOf = ({ resourceSpans }: OtlpTraces): ReceivedSpan[] =>
  resourceSpans.flatMap(({ resource, scopeSpans }) => {
    const service = resource.attributes.find(({ key }) => key === 'service.name')?.value.stringValue ?? 'unknown'
    return scopeSpans
      .flatMap((scope) => scope.spans)
      .map(({ name, traceId, spanId, parentSpanId }) => ({
        service,
        name,
        traceId,
        spanId,
        parentSpanId: parentSpanId || undefined,
      }))
  })
