import type { Job, RoundOutcome } from '@storefleet/process'
import { Counter, type Registry } from 'prom-client'

/** Counts the rounds of each job from 0, so that the first that fails is seen as one more. */
export function createRoundCount(metrics: Registry) {
  const rounds = new Counter({
    name: 'job_runs_total',
    help: 'Rounds of the background jobs',
    labelNames: ['job', 'outcome'],
    registers: [metrics],
  })
  return ({ name }: Job) => {
    const count = (outcome: RoundOutcome, by = 1) => rounds.inc({ job: name, outcome }, by)
    count('succeeded', 0)
    count('failed', 0)
    return (outcome: RoundOutcome) => count(outcome)
  }
}
