import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Outcome, readWithNode, readWithOurs } from './testing/read-response.ts'
import { type Exchange, exchanges } from './testing/response-bytes.ts'

/** `FUZZ_RUNS` and `FUZZ_SEED` choose how many responses are tried, and which; a failing test prints its seed. */
const runs = Number(process.env.FUZZ_RUNS || 3_000)
const seed = Number(process.env.FUZZ_SEED || (process.env.FUZZ_RUNS ? Date.now() & 0x7fff_ffff : 1))

test('when a response is accepted, then node:http reads the same, also where it is cut at every byte', {
  timeout: 60_000 + runs * 100,
}, async () => {
  const accepted = { count: 0 }
  await fc.assert(
    fc.asyncProperty(exchanges, async (exchange) => {
      const ours = readWithOurs(exchange.method, exchange.pieces)
      assertSplitDoesNotMatter(exchange, ours)
      if (ours.kind !== 'response') return
      accepted.count += 1
      assert.deepEqual(await readWithNode(exchange.method, exchange.pieces), ours)
    }),
    { seed, numRuns: runs },
  )
  // Otherwise the generator makes little that is worth comparing.
  assert.ok(accepted.count > runs / 10, `${accepted.count} of ${runs} responses are accepted (seed ${seed})`)
})

function assertSplitDoesNotMatter({ method, pieces }: Exchange, expected: Outcome) {
  const bytes = Buffer.concat(pieces)
  assert.deepEqual(readWithOurs(method, [bytes]), expected)
  assert.deepEqual(
    readWithOurs(
      method,
      Array.from(bytes, (_, index) => bytes.subarray(index, index + 1)),
    ),
    expected,
  )
}
