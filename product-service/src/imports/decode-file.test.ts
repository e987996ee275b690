import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { charsetOf, decodeFile } from './decode-file.ts'

const read = async (bytes: Uint8Array, declared?: string) => {
  const charset = charsetOf(bytes, declared)
  return {
    label: charset.label,
    note: charset.note,
    text: (await Array.fromAsync(decodeFile(bytes, charset))).join(''),
  }
}
const latin = (text: string) => Buffer.from(text, 'latin1')
const utf16 = (text: string) => Buffer.from(text, 'utf16le')

test('when a Windows-1252 file does not declare its encoding, then it is read as that, with a note', async () => {
  const { label, text, note } = await read(latin('handle,title\nkanne,K\xe4nnchen \x80 12 \x93so\x94 d\x92\xe9t\xe9'))
  assert.deepEqual([label, text], ['windows-1252', 'handle,title\nkanne,Kännchen € 12 “so” d’été'])
  assert.match(note ?? '', /Windows-1252.*"Kännchen"/)
})

const known: [what: string, bytes: Buffer, declared: string | undefined, text: string][] = [
  ['UTF-8', Buffer.from('Kännchen'), undefined, 'Kännchen'],
  ['UTF-8 with a mark', Buffer.from('\ufeffKännchen'), 'windows-1252', 'Kännchen'],
  ['UTF-16 with a mark', utf16('\ufeffHandle,Kännchen'), undefined, 'Handle,Kännchen'],
  ['big-endian UTF-16 with a mark', utf16('\ufeffHandle,Kännchen').swap16(), 'utf-8', 'Handle,Kännchen'],
  ['UTF-16 without a mark', utf16('Handle,Title\nk,日本'), undefined, 'Handle,Title\nk,日本'],
  ['big-endian UTF-16 without a mark', utf16('Handle,Title').swap16(), undefined, 'Handle,Title'],
  ['declared Windows-1252', latin('Espa\xf1a \xfe'), 'windows-1252', 'España þ'],
  ['declared ISO-8859-1', latin('K\xe4nnchen'), 'ISO-8859-1', 'Kännchen'],
  ['declared Windows-1251', Buffer.from([0xd7, 0xe0, 0xe9]), 'windows-1251', 'Чай'],
  ['declared Shift_JIS', Buffer.from([0x93, 0xfa, 0x96, 0x7b]), 'shift_jis', '日本'],
  [
    'French capitals',
    latin('\xab CR\xc9\xc9E \xbb \x85\x85\x85\x85 \x93\xc9t\xe9\x94'),
    undefined,
    '« CRÉÉE » ………… “Été”',
  ],
  ['nothing', Buffer.alloc(0), undefined, ''],
]
for (const [what, bytes, declared, text] of known) {
  test(`when a file is ${what}, then it is decoded`, async () => assert.equal((await read(bytes, declared)).text, text))
}

const refused: [what: string, bytes: Buffer, declared?: string][] = [
  ['Windows-1251', Buffer.from('title\n\xd7\xe0\xe9 \xe7\xe5\xeb\xb8\xed\xfb\xe9', 'latin1')],
  ['Windows-1250', latin('ko\x9aile r\xf9\x9eov\xe1')],
  ['Polish', latin('koszu\xb3a')],
  ['Turkish', latin('G\xf6mle\xf0i')],
  ['Shift_JIS', Buffer.from('93fa967b82cc834a83628376', 'hex')],
  ['GB18030', Buffer.from([0xd6, 0xd0, 0xb9, 0xfa, 0xc9, 0xcc, 0xc6, 0xb7])],
  ['Macintosh Roman', latin('Caf\x8e')],
  ['Macintosh Roman with its sign behind a capital', latin('K\x8ase')],
  ['an old PC', latin('K\x84nnchen')],
  ['UTF-8 with a bad byte', Buffer.concat([Buffer.from('Käse Brötchen '), latin('T\xfcte')])],
  ['cut-off UTF-8', Buffer.from('Käse 日本').subarray(0, -1)],
  ['Latin-1, declared UTF-8', latin('K\xe4nnchen'), 'utf-8'],
  ['half a surrogate pair', utf16('\ufeffa\ud83d')],
  ['declared nonsense', latin('x'), 'utf-9'],
]
for (const [what, bytes, declared] of refused) {
  test(`when a file is ${what}, then it is refused and not damaged`, async () => {
    await assert.rejects(read(bytes, declared), { slug: /^import-charset-(?:unknown|wrong)$/ })
  })
}

test('when a file is long, then a character across two pieces is whole, and other work runs after each piece', async () => {
  const text = `x${'日本'.repeat(100_000)}`
  let turns = 0
  let isDone = false
  const count = () => {
    turns += 1
    if (!isDone) setImmediate(count)
  }
  setImmediate(count)
  assert.equal((await read(Buffer.from(text))).text, text)
  isDone = true
  assert.ok(turns >= 9, `${turns} turns`)
})

test('when any bytes come undeclared, then they are refused or decoded so that encoding them again gives the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 60 }), async (text) => {
      const bytes = Buffer.from(text.replaceAll('\ufeff', '').replaceAll('\0', ''))
      assert.equal((await read(bytes)).text, bytes.toString())
    }),
    { seed: 5 },
  )
})
