import { type HttpApp, NamedObject, Nullable, Timestamp } from '@storefleet/http'
import type { JobReport } from '@storefleet/process'
import { Type } from 'typebox'
import { operationPart } from './operation-part.ts'

const BackgroundJob = NamedObject('BackgroundJob', {
  name: Type.String(),
  everyMs: Type.Integer({ description: 'The pause between two rounds, in milliseconds' }),
  isRunning: Type.Boolean(),
  lastStartedAt: Nullable(Timestamp),
  lastDurationMs: Nullable(Type.Integer({ description: 'Of the last round that ended, in milliseconds' })),
  lastOutcome: Nullable(Type.Enum(['succeeded', 'failed'], { description: 'Of the last round that ended' })),
  nextStartAt: Nullable(Timestamp),
})

/** The background jobs of the process that answers. There are as many as the service has, so the list has no pages. */
export function jobRoutes(
  http: HttpApp,
  base: string,
  ctx: { service: string; readJobs: () => readonly JobReport[] },
): void {
  http.get(
    `${base}/jobs`,
    {
      config: { access: 'admin' },
      schema: {
        tags: ['operations'],
        operationId: `list${operationPart(ctx.service)}Jobs`,
        summary: 'Background jobs of this service with their last run',
        description:
          'Of the replica that answers, since it started. A job that is woken starts before `nextStartAt`; while it runs, `nextStartAt` is null.',
        response: { 200: NamedObject('BackgroundJobs', { items: Type.Array(BackgroundJob) }) },
      },
    },
    async () => ({ items: ctx.readJobs().map(described) }),
  )
}

const described = (job: JobReport) => ({
  ...job,
  lastStartedAt: job.lastStartedAt?.toISOString() ?? null,
  lastDurationMs: job.lastDurationMs ?? null,
  lastOutcome: job.lastOutcome ?? null,
  nextStartAt: job.nextStartAt?.toISOString() ?? null,
})
