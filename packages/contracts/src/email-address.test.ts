import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isEmailAddress, toEmailAddress } from './email-address.ts'

const label63 = 'a'.repeat(63)

for (const [text, address] of [
  ['ada@example.com', 'ada@example.com'],
  ['Ada.Lovelace+shop@Example.COM', 'Ada.Lovelace+shop@example.com'],
  ["o'brien!#$%&*/=?^_`{|}~-@example.com", "o'brien!#$%&*/=?^_`{|}~-@example.com"],
  ['gast@münchen.example', 'gast@xn--mnchen-3ya.example'],
  ['gast@mu\u0308nchen.example', 'gast@xn--mnchen-3ya.example'],
  ['gast@xn--mnchen-3ya.example', 'gast@xn--mnchen-3ya.example'],
  ['anna@почта.рф', 'anna@xn--80a1acny.xn--p1ai'],
  ['keiko@例え.テスト', 'keiko@xn--r8jz45g.xn--zckzah'],
  ['asha@डाक.भारत', 'asha@xn--11bx1g.xn--h2brj9c'],
  [`${'a'.repeat(64)}@example.com`, `${'a'.repeat(64)}@example.com`],
  [`a@${label63}.${label63}.example`, `a@${label63}.${label63}.example`],
] as const) {
  test(`when the address is ${text}, then it is kept as ${address}`, () => {
    assert.equal(toEmailAddress(text), address)
  })
}

const refused = [
  ...['', 'ada', '@example.com', 'ada@', 'ada@example', 'ada@localhost', 'ada@example.com.', 'ada@.example.com'],
  ...['a..b@x.example', '.a@x.example', 'a.@x.example', 'ada@example..com', 'ada@-example.com', 'ada@example-.com'],
  ...[
    'ada@lovelace@example.com',
    'ada lovelace@example.com',
    ' ada@example.com',
    'ada@example.com ',
    'ada@exa mple.com',
  ],
  ...['ada@exam\u200bple.com', 'ada\u200b@example.com', 'ada@example.com\u200b', 'ada@exam\u00adple.com'],
  ...[
    'ada@exam\ufe0fple.com',
    'ada@exam\u202eple.com',
    'ada@example。com',
    'ada\u0000@example.com',
    'ada@example.com\n',
  ],
  ...['ada@example.com\r\nBcc: eve@example.com', '"ada"@example.com', 'ada<eve>@example.com', 'ada@[127.0.0.1]'],
  ...[
    'ada@127.0.0.1',
    'ada@0x7f.1',
    'ada@1.1',
    'ada@example.c',
    'ada@example.123',
    'ädä@example.com',
    'ada@ex_ample.com',
  ],
  ...['ada@example.com/x', 'ada@example.com:25', 'mailto:ada@example.com', 'ada@exa%6dple.com'],
  ...[`${'a'.repeat(65)}@example.com`, `a@${'a'.repeat(64)}.example`, `a@${`${label63}.`.repeat(4)}example`],
]
for (const text of refused) {
  test(`when the address is ${JSON.stringify(text).slice(0, 80)}, then it is refused`, () => {
    assert.equal(toEmailAddress(text), undefined)
  })
}

test('when a text is a megabyte long, then it is refused by its length alone', () => {
  const text = {
    length: 1_000_000,
    indexOf: () => assert.fail('the text was looked at'),
  }
  assert.equal(isEmailAddress(text as unknown as string), false)
})
