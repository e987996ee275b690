import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mailboxOf, mailLimitOf, windowsOf } from './mail-limit.ts'

test('when a mailbox has several spellings, then they are one', () => {
  for (const [address, mailbox] of [
    ['Ada@Example.COM', 'ada@example.com'],
    ['ada+shop@example.com', 'ada@example.com'],
    ['A.D.A+x@GoogleMail.com', 'ada@gmail.com'],
    ['a.d.a@example.com', 'a.d.a@example.com'],
    ['ada@münchen.example', 'ada@xn--mnchen-3ya.example'],
    ['ada@MÜNCHEN.example', 'ada@xn--mnchen-3ya.example'],
    ['ａｄａ@example.com', 'ada@example.com'],
  ] as const) {
    assert.equal(mailboxOf(address), mailbox)
  }
})

test('when a kind of mail is not known, then it is limited all the same', () => {
  for (const kind of ['user.something_new', 'constructor']) {
    assert.deepEqual(mailLimitOf(kind, { orderMailsPerHour: 0 }), { kind, perHour: 20, perDay: 60 })
  }
})

test('when mails are about paid orders, then the setting limits them, and 0 does not', () => {
  const kind = 'order.confirmed'
  assert.deepEqual(mailLimitOf(kind, { orderMailsPerHour: 7 }), { kind, perHour: 7, perDay: 168 })
  assert.equal(mailLimitOf(kind, { orderMailsPerHour: 0 }), undefined)
})

test('when a mail tells of the erasure of an account, then nothing counts it, which would keep its address', () => {
  assert.equal(mailLimitOf('user.deleted', { orderMailsPerHour: 7 }), undefined)
})

test('when it is 23:59, then the windows are those of that hour and that day', () => {
  const windows = windowsOf({ kind: 'k', perHour: 1, perDay: 2 }, new Date('2026-11-23T23:59:00Z'))
  assert.deepEqual(
    windows.map(({ startsAt }) => startsAt.toISOString()),
    ['2026-11-23T23:00:00.000Z', '2026-11-23T00:00:00.000Z'],
  )
})
