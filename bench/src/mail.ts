import { type MailStand, type MailTimes, openMailStand } from './mail-path/mail-stand.ts'
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
        await withOpen(openMailStand({ isSendingAtOnce, acceptAfterMs }), async (stand) => {
          for (const count of outstanding) await measureLoad(bench, name, stand, count)
        })
      }
    }
  },
}

async function measureLoad(bench: Bench, name: string, stand: MailStand, count: number): Promise<void> {
  const wanted = bench.seconds(2)
  await sendFor(stand, count, Math.min(2, wanted / 2))
  await stand.settle()
  stand.resetCounts()
  const usage = readUsage(stand.watched)
  const from = stand.times.publishedAt.length
  const beganAt = performance.now()
  await sendFor(stand, count, wanted)
  const seconds = (performance.now() - beganAt) / 1000
  await stand.settle()

  const mails = stand.times.publishedAt.length - from
  const spent = usageBetween(usage, readUsage(stand.watched))
  bench.addRow({
    name,
    load: `${count} at once`,
    seconds,
    perSecond: mails / seconds,
    errors: 0,
    latency: latencySince(stand.times, from),
    cpuPerOperation: new Map([...spent].map(([process, us]) => [process, us / mails])),
    memory: readMemory(stand.watched),
  })
  for (const [what, total] of Object.entries(stand.counts()))
    bench.aim({ name: `a mail ${name}, ${count} at once: ${what}`, value: total / mails })
}

/** Keeps so many mails outstanding: each is followed by the next once it has arrived. */
async function sendFor(stand: MailStand, count: number, seconds: number): Promise<void> {
  const endAt = performance.now() + seconds * 1000
  const sendInTurn = async () => {
    while (performance.now() < endAt) await stand.sendOne()
  }
  await Promise.all(Array.from({ length: count }, sendInTurn))
}

function latencySince({ publishedAt, receivedAt }: MailTimes, from: number) {
  const latency = createHistogram()
  for (let n = from; n < publishedAt.length; n++)
    latency.record((receivedAt[n] ?? Number.NaN) - (publishedAt[n] ?? Number.NaN))
  return latency
}
