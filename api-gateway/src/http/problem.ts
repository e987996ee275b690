import type { ServerResponse } from 'node:http'
import { problemDocument } from '@storefleet/http'
import { dataPolicy } from './security-headers.ts'

/** An error as RFC 9457 describes it. `slug` is stable, in kebab-case: what programs compare. */
export type Problem = Readonly<{ status: number; slug: string; detail: string; headers?: readonly string[] }>

type About = Readonly<{ path: string; correlationId: string }>

/** Writes a problem document as the response; `headers` is a flat list of names and values. */
export function sendProblem(response: ServerResponse, problem: Problem, about: About, headers: readonly string[]) {
  const body = JSON.stringify(problemDocument({ ...problem, path: about.path, correlationId: about.correlationId }))
  const own = ['content-type', 'application/problem+json', 'content-length', String(Buffer.byteLength(body))]
  own.push('cache-control', 'no-store', 'content-security-policy', dataPolicy)
  response.writeHead(problem.status, [...own, ...(problem.headers ?? []), ...headers])
  response.end(body)
}
