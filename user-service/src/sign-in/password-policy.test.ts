import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isCommonPassword } from './guessable-passwords.ts'
import { findPasswordProblem } from './password-policy.ts'

const codeOf = (password: string, owner: { email?: string; name?: string } = {}, shopName = 'Storefleet') =>
  findPasswordProblem(password, { ...owner, shopName })?.code

const common = {
  'in the list, in any case': ['password', 'Password1', 'QWERTYUIOP', 'iloveyou1', '12345678', '1q2w3e4r'],
  'a common one with letters replaced': ['Passw0rd!', 'P@ssw0rd', 'p4$$w0rd', 'tr1nity1'],
  'a common one with a few characters around it': ['Dragon2026!', '!!monkey99', 'football_123', 'sunshine2026'],
  'a sequence': ['87654321', '123456789012', 'abcdefghij', 'zyxwvuts', '9012345678', 'poiuytrewq', 'asdfghjkl'],
  'a repetition': ['aaaaaaaaa', '123123123', 'abcabcab', 'passwordpassword', '1212121212'],
  'wide characters of a common one': ['ｐａｓｓｗｏｒｄ'],
}
for (const [kind, passwords] of Object.entries(common)) {
  for (const password of passwords) {
    test(`when a password is ${kind}, such as ${password}, then it is refused`, () => {
      assert.equal(codeOf(password), 'PASSWORD_TOO_COMMON')
    })
  }
}

test('when the list of common passwords is asked, then it knows more than 10,000 of them', () => {
  const known = ['letmein', 'trustno1', 'mustang', 'liverpool', 'chelsea', 'zxcvbnm', 'starwars', 'welcome1']
  for (const password of known) assert.equal(isCommonPassword(password), true, password)
})

test('when a password holds the name of its owner’s address, then it is refused, unless that name is very short', () => {
  assert.equal(codeOf('xxADAxLovelacexx', { email: 'adaxlovelace@example.com' }), 'PASSWORD_CONTAINS_EMAIL')
  assert.equal(codeOf('customer2026', { email: 'customer@storefleet.test' }), 'PASSWORD_CONTAINS_EMAIL')
  assert.equal(codeOf('a fine adage here', { email: 'ada@example.com' }), undefined)
})

for (const [password, owner, shopName] of [
  ['Storefleet1', {}, 'Storefleet'],
  ['storefleet-dev', {}, 'Storefleet'],
  ['$toref1eet!!', {}, 'Storefleet'],
  ['KaffeeRösterei7', {}, 'Kaffee Rösterei'],
  ['Zwanziger.1815', { name: 'Ada Zwanziger' }, 'Storefleet'],
  ['adazwanziger42', { name: 'Ada Zwanziger' }, 'Storefleet'],
  ['brightwick.1234', { email: 'ada@brightwick.com' }, 'Storefleet'],
  ['zwanziger-99', { email: 'ada.zwanziger@example.com' }, 'Storefleet'],
  ['brightwick-26!', { email: 'a@mail.brightwick.example' }, 'Storefleet'],
] as const) {
  test(`when a password is little more than a known name, such as ${password}, then it is refused`, () => {
    assert.equal(codeOf(password, owner, shopName), 'PASSWORD_CONTAINS_NAME')
  })
}

test('when a password is none of these, then it may be used', () => {
  const owner = { email: 'ada.lovelace@example.com', name: 'Ada Lovelace' }
  for (const password of [
    ...['correct horse battery staple', 'an engine of difference', 'storefleet is a long word', 'Tr0ub4dor&3-xkcd'],
    ...['example of a good one', '7f3a9c51e2b84d06', 'dragon of the 19th century', 'пароль из трёх слов'],
  ]) {
    assert.equal(codeOf(password, owner), undefined, password)
  }
})
