import type { ServerResponse } from 'node:http'
import { problemDocument } from '@storefleet/http'
import { dataPolicy } from './security-headers.ts'

/** An error as RFC 9457 describes it. `slug` is stable, in kebab-case: what programs compare. */
export type Problem = Readonly<{ status: number; slug: string; detail: string; headers?: readonly string[] }>

/** The request that a problem is about; the correlation id has no character that means something in HTML. */
export type ProblemSource = Readonly<{ path: string; correlationId: string }>

/** Writes a problem document as the response; `headers` is a flat list of names and values. */
export function sendProblem(
  response: ServerResponse,
  problem: Problem,
  about: ProblemSource,
  headers: readonly string[],
) {
  const body = JSON.stringify(problemDocument({ ...problem, path: about.path, correlationId: about.correlationId }))
  writeProblem(response, problem, { type: 'application/problem+json', body }, headers)
}

type ProblemBody = Readonly<{ type: string; body: string }>

/** Writes a problem in any form. No cache keeps it, and a page of it loads and runs nothing. */
export function writeProblem(
  response: ServerResponse,
  problem: Problem,
  { type, body }: ProblemBody,
  headers: readonly string[],
): void {
  const own = ['content-type', type, 'content-length', String(Buffer.byteLength(body))]
  own.push('cache-control', 'no-store', 'content-security-policy', dataPolicy)
  response.writeHead(problem.status, [...own, ...(problem.headers ?? []), ...headers])
  response.end(body)
}
