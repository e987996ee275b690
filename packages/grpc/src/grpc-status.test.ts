import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Metadata, status } from '@grpc/grpc-js'
import { type ErrorCode, invalid, ServiceError, statusOfCode } from '@storefleet/contracts'
import { DatabaseUnavailable } from '@storefleet/database'
import { fromGrpcStatus, toGrpcStatus } from './grpc-status.ts'

const place = { service: 'product-service', method: '/storefleet.product.v1.Stock/Release' }
const crossed = (error: unknown) => fromGrpcStatus(toGrpcStatus(error), place)

test('when a ServiceError crosses the wire, then it arrives whole', () => {
  const error = crossed(
    invalid('bad-lines', 'Zwei Zeilen „fehlen“', {
      fields: [{ field: 'lines[0].quantity', message: 'must be ≥ 1' }],
      extra: { variantIds: ['ü'] },
    }),
  )
  assert.ok(error instanceof ServiceError)
  assert.equal(error.slug, 'bad-lines')
  assert.equal(error.message, 'Zwei Zeilen „fehlen“')
  assert.deepEqual(error.fields, [{ field: 'lines[0].quantity', message: 'must be ≥ 1' }])
  assert.deepEqual(error.extra, { variantIds: ['ü'] })
})

test('when errors of each code cross the wire, then each keeps its code', () => {
  for (const code of Object.keys(statusOfCode) as ErrorCode[]) {
    const error = crossed(new ServiceError(code, 'some-slug', 'Some message'))
    assert.ok(error instanceof ServiceError)
    assert.equal(error.code, code)
  }
})

test('when a ServiceError says more than trailers may hold, then its code and slug still arrive', () => {
  const error = crossed(invalid('bad-lines', 'Too many', { extra: { text: 'x'.repeat(100_000) } }))
  assert.ok(error instanceof ServiceError)
  assert.deepEqual([error.code, error.slug, error.extra], ['invalid', 'bad-lines', undefined])
})

test('when any other error is thrown, then nothing of it leaves the service', () => {
  const answer = toGrpcStatus(new Error('password=hunter2'))
  assert.equal(answer.code, status.INTERNAL)
  assert.ok(!JSON.stringify([answer.details, answer.metadata.toJSON()]).includes('hunter2'))
})

test('when its database is away, then the caller sees unavailable', () => {
  const told = toGrpcStatus(new DatabaseUnavailable('connect ECONNREFUSED 10.0.0.3:5432'))
  assert.equal(told.code, status.UNAVAILABLE)
  assert.doesNotMatch(JSON.stringify([told.details, told.metadata.toJSON()]), /10\.0\.0\.3/)
  const error = fromGrpcStatus(told, place)
  assert.ok(error instanceof ServiceError)
  assert.deepEqual([error.code, error.slug], ['unavailable', 'database-unavailable'])
})

test('when the service is away, late or cut off, then the caller sees unavailable', () => {
  for (const code of [status.UNAVAILABLE, status.DEADLINE_EXCEEDED, status.CANCELLED]) {
    const error = fromGrpcStatus({ code, details: '', metadata: new Metadata() }, place)
    assert.ok(error instanceof ServiceError)
    assert.deepEqual([error.code, error.slug], ['unavailable', 'service-unavailable'])
  }
})

test('when the service token is refused, then it is not told as a sign-in problem of the customer', () => {
  const error = fromGrpcStatus({ code: status.UNAUTHENTICATED, details: 'No', metadata: new Metadata() }, place)
  assert.ok(!(error instanceof ServiceError))
})
