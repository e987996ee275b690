import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { english } from './english-words.ts'
import { wordsIn, wordsOf } from './words.ts'

/** Each text by its name; one that is made of values holds these in place of them. */
function textsIn(words: object, prefix = ''): Map<string, string> {
  const found = Object.entries(words).flatMap(([name, value]): [string, string][] => {
    if (typeof value === 'object') return [...textsIn(value, `${prefix}${name}.`)]
    const marks = ['«1»', '«2»', '«3»'].slice(0, value.length)
    return [[prefix + name, typeof value === 'function' ? String(value(...marks)) : String(value)]]
  })
  return new Map(found)
}
const marksIn = (text: string) => [...text.matchAll(/«\d»/g)].map(([mark]) => mark).sort()

const known = textsIn(english)
/** What German writes as English does. */
const sameInBoth = ['orderConfirmation.bic', 'orderConfirmation.bank', 'language']

for (const [language, words] of Object.entries(wordsOf)) {
  describe(`the words of ${language}`, () => {
    const texts = textsIn(words)

    test('when they are compared with the English ones, then they have the same names', () => {
      assert.deepEqual([...texts.keys()].sort(), [...known.keys()].sort())
    })

    test('when a text is made of values, then it holds each of them', () => {
      for (const [name, text] of texts) assert.deepEqual(marksIn(text), marksIn(known.get(name) ?? ''), name)
    })

    test('when a text is read, then it says something', () => {
      for (const [name, text] of texts) assert.match(text, /\S/, name)
    })
  })
}

test('when a text is German, then it is not the English one', () => {
  for (const [name, text] of textsIn(wordsIn('de-DE'))) {
    const isName = sameInBoth.includes(name) || !/[a-z]{3}/i.test(text)
    if (!isName) assert.notEqual(text, known.get(name), name)
  }
})

test('when there are no words in the language of a store, then it writes in English', () => {
  assert.equal(wordsIn('fr-FR'), english)
})
