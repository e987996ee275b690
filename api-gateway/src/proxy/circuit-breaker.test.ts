import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createCircuitBreaker } from './circuit-breaker.ts'

const breaker = () => createCircuitBreaker({ failureThreshold: 3, firstPauseMs: 1000, maxPauseMs: 4000 })

function opened(now: number) {
  const circuit = breaker()
  for (let failure = 0; failure < 3; failure++) circuit.failed(now)
  return circuit
}

describe('a circuit breaker', () => {
  test('when failures stay below the threshold, then requests go on', () => {
    const circuit = breaker()
    circuit.failed(0)
    circuit.failed(0)
    assert.equal(circuit.allows(0), true)
  })

  test('when a success comes between failures, then they start from nothing', () => {
    const circuit = breaker()
    circuit.failed(0)
    circuit.failed(0)
    circuit.succeeded()
    circuit.failed(0)
    circuit.failed(0)
    assert.equal(circuit.allows(0), true)
  })

  test('when the threshold is reached, then nothing is sent until the pause is over', () => {
    const circuit = opened(0)
    assert.equal(circuit.allows(1), false)
    assert.equal(circuit.pauseMs(400), 600)
    assert.equal(circuit.allows(999), false)
    assert.equal(circuit.allows(1000), true)
  })

  test('when the pause is over, then a single request is let through', () => {
    const circuit = opened(0)
    assert.equal(circuit.allows(1000), true)
    assert.equal(circuit.allows(1001), false)
  })

  test('when that request succeeds, then the circuit is closed', () => {
    const circuit = opened(0)
    circuit.allows(1000)
    circuit.succeeded()
    assert.equal(circuit.allows(1001), true)
    assert.equal(circuit.pauseMs(1001), 0)
  })

  test('when that request fails, then the pause doubles, up to its maximum', () => {
    const circuit = opened(0)
    const pauses = [1000, 3000, 7000, 11_000].map((now) => {
      assert.equal(circuit.allows(now), true)
      circuit.failed(now)
      return circuit.pauseMs(now)
    })
    assert.deepEqual(pauses, [2000, 4000, 4000, 4000])
  })

  test('when that request never ends, then another one is let through after the pause', () => {
    const circuit = opened(0)
    circuit.allows(1000)
    assert.equal(circuit.allows(2000), true)
  })

  test('when requests sent before it opened fail late, then the pause stays as it is', () => {
    const circuit = opened(0)
    circuit.failed(500)
    circuit.failed(600)
    assert.equal(circuit.pauseMs(600), 400)
  })
})
