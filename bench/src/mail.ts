import { type MailTestBed, type MailTimes, openMailTestBed } from './mail-path/mail-test-bed.ts'
import type { Bench, Benchmark } from './support/benchmark.ts'
import { withOpen } from './support/closing.ts'
import { createHistogram } from './support/histogram.ts'
import { readMemory, readUsage, usageBetween } from './support/process-usage.ts'

/** As a mail server in the same network. */
const quick = () => 20
/** One recipient in 50 is slow, as where its server checks a sender first. */
const sometimesSlow = (n: number) => (n % 50 === 49 ? 3_000 : 20)
const ways = [
  { way: 'sent at once', isSendingAtOnce: true },
  { way: 'sent by the job alone', isSendingAtOnce: false },
]
const cases = [
  { server: '', acceptAfterMs: quick, outstanding: [1, 64] },
  { server: ', one mail in 50 takes 3 s', acceptAfterMs: sometimesSlow, outstanding: [16] },
]

/** From the publishing of an event to its mail's arrival in the mail server: sent by the handler of the event, or by the job alone. */
export const mail: Benchmark = {
  name: 'mail',
  async run(bench) {
    for (const { server, acceptAfterMs, outstanding } of cases) {
      for (const { way, isSendingAtOnce } of ways) {
        const name = `${way}${server}`
        if (!bench.wants(name) || (bench.isShort && server !== '')) continue
        await withOpen(openMailTestBed({ isSendingAtOnce, acceptAfterMs }), async (testBed) => {
          for (const count of outstanding) await measureLoad(bench, name, testBed, count)
        })
      }
    }
  },
}

async function measureLoad(bench: Bench, name: string, testBed: MailTestBed, count: number): Promise<void> {
  const wanted = bench.seconds(2)
  await sendFor(testBed, count, Math.min(2, wanted / 2))
  await testBed.settle()
  testBed.resetCounts()
  const usage = readUsage(testBed.watched)
  const from = testBed.times.publishedAt.length
  const beganAt = performance.now()
  await sendFor(testBed, count, wanted)
  const seconds = (performance.now() - beganAt) / 1000
  await testBed.settle()

  const mails = testBed.times.publishedAt.length - from
  const spent = usageBetween(usage, readUsage(testBed.watched))
  bench.addRow({
    name,
    load: `${count} at once`,
    seconds,
    perSecond: mails / seconds,
    errors: 0,
    latency: latencySince(testBed.times, from),
    cpuPerOperation: new Map([...spent].map(([process, us]) => [process, us / mails])),
    memory: readMemory(testBed.watched),
  })
  for (const [what, total] of Object.entries(testBed.counts()))
    bench.aim({ name: `a mail ${name}, ${count} at once: ${what}`, value: total / mails })
}

/** Keeps so many mails outstanding: each is followed by the next once it has arrived. */
async function sendFor(testBed: MailTestBed, count: number, seconds: number): Promise<void> {
  const endAt = performance.now() + seconds * 1000
  const sendInTurn = async () => {
    while (performance.now() < endAt) await testBed.sendOne()
  }
  await Promise.all(Array.from({ length: count }, sendInTurn))
}

function latencySince({ publishedAt, receivedAt }: MailTimes, from: number) {
  const latency = createHistogram()
  for (let n = from; n < publishedAt.length; n++)
    latency.record((receivedAt[n] ?? Number.NaN) - (publishedAt[n] ?? Number.NaN))
  return latency
}
