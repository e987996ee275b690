import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Registry } from 'prom-client'
import { createCounter, createScrapedGauge } from './domain-metrics.ts'

const linesOf = async (registry: Registry) =>
  (await registry.metrics()).split('\n').filter((line) => line !== '' && !line.startsWith('#'))

test('when nothing was counted yet, then each combination of labels stands at 0', async () => {
  const registry = new Registry()
  const count = createCounter(registry, {
    name: 'deliveries_total',
    help: 'Messages',
    labels: { channel: ['email', 'push'], result: ['sent', 'failed'] },
  })
  count({ channel: 'push', result: 'sent' })
  count({ channel: 'push', result: 'sent' }, 2)
  assert.deepEqual(await linesOf(registry), [
    'deliveries_total{channel="email",result="sent"} 0',
    'deliveries_total{channel="email",result="failed"} 0',
    'deliveries_total{channel="push",result="sent"} 3',
    'deliveries_total{channel="push",result="failed"} 0',
  ])
})

test('when the source of a gauge fails, then the gauge is absent and everything else is answered', async () => {
  const registry = new Registry()
  let answer = async () => 3
  createScrapedGauge(registry, { name: 'waiting', help: 'Waiting', read: () => answer() })
  createScrapedGauge(registry, { name: 'other', help: 'Other', read: async () => 1 })
  assert.deepEqual(await linesOf(registry), ['waiting 3', 'other 1'])
  answer = async () => {
    throw new Error('the database is away')
  }
  assert.deepEqual(await linesOf(registry), ['other 1'])
})

test('when the source of a gauge is silent, then the scrape does not wait for it, and it is asked no second time', async () => {
  const registry = new Registry()
  let asked = 0
  let answer: (value: number) => void = () => {}
  const read = () => {
    asked += 1
    return new Promise<number>((resolve) => {
      answer = resolve
    })
  }
  createScrapedGauge(registry, { name: 'waiting', help: 'Waiting', read })
  assert.deepEqual(await Promise.all([linesOf(registry), linesOf(registry)]), [[], []])
  assert.equal(asked, 1)
  const late = linesOf(registry)
  answer(5)
  assert.deepEqual(await late, ['waiting 5'])
})

test('when a label has nothing left to tell, then its old value is not told again', async () => {
  const registry = new Registry()
  let readings = [{ labels: { channel: 'email' }, value: 4 }]
  createScrapedGauge(registry, {
    name: 'pending',
    help: 'Pending',
    labelNames: ['channel'],
    read: async () => readings,
  })
  assert.deepEqual(await linesOf(registry), ['pending{channel="email"} 4'])
  readings = []
  assert.deepEqual(await linesOf(registry), [])
})
