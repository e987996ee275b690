import { setTimeout as delay } from 'node:timers/promises'
import type { LoadJob, LoadResult, Operation } from './load-job.ts'
import { startLoad } from './load-runs.ts'
import { createTally } from './load-tally.ts'

/** The process that makes load: it is sent a job, says when measuring begins and ends, and then what it saw. */
async function perform({ scenario, input, url, load, warmUpSeconds, seconds }: LoadJob): Promise<LoadResult> {
  const { createOperation } = await import(`../scenarios/${scenario}.ts`)
  const tally = createTally((await createOperation(input)) as Operation)
  const run = startLoad(load, new URL(url), tally)
  await delay(warmUpSeconds * 1000)
  tally.setMeasuring(true)
  process.send?.({ phase: 'measuring' })
  const beganAt = performance.now()
  await delay(seconds * 1000)
  tally.setMeasuring(false)
  const elapsedSeconds = (performance.now() - beganAt) / 1000
  process.send?.({ phase: 'measured' })
  await run.stop()
  return tally.result(elapsedSeconds)
}

process.once('message', async (job: LoadJob) => {
  const ended = await perform(job).then(
    (result) => ({ phase: 'ended', result }),
    (error: Error) => ({ phase: 'failed', message: error.stack }),
  )
  process.send?.(ended, () => process.disconnect())
})
