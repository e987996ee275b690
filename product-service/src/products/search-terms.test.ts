import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foldText, indexedText, searchQuery, searchTerms, vocabularyOf, wordsOf } from './search-terms.ts'

test('when text is split, then its words are folded and each comes once', () => {
  assert.deepEqual(wordsOf("Men's Café-Shirt, SHIRT"), ['men', 's', 'cafe', 'shirt'])
})

test('when operators are typed, then none reaches the query', () => {
  const terms = searchTerms("shirt & !(hat) | 'x':* <-> \\")
  assert.deepEqual(terms, ['shirt', 'hat', 'x'])
  assert.equal(searchQuery(terms), 'shirt & hat & x:*')
})

test('when very much is typed, then only its beginning counts', () => {
  assert.equal(searchTerms('word '.repeat(1000)).length, 1)
  assert.equal(searchTerms(Array.from({ length: 50 }, (_, index) => `w${index}`).join(' ')).length, 10)
  assert.equal(searchTerms('x'.repeat(400))[0]?.length, 40)
})

test('when words are learnt, then numbers and very short words are not', () => {
  assert.deepEqual(vocabularyOf('An XL shirt, 100% cotton, T4'), ['shirt', 'cotton'])
})

const folded: [string, string][] = [
  ['Käse, STRAẞE, Fluß', 'kase, strasse, fluss'],
  ['Điện thoại', 'dien thoai'],
  ['ΟΔΟΣ οδός', 'οδοσ οδοσ'],
  ['İSTANBUL Işık', 'istanbul isik'],
  ['Smørrebrød Łódź', 'smorrebrod lodz'],
  ['قَهْوَة أحمد ڪبير', 'قهوة احمد ڪبير'],
  ['שָׁלוֹם', 'שלום'],
  ['แก้วเซรามิก', 'แก้วเซรามิก'],
  ['हिन्दी', 'हिन्दी'],
  ['ガラス ｶﾞﾗｽ', 'ガラス ガラス'],
  ['ﬁne ½ ½ Ⅳ', 'fine 1⁄2 1⁄2 iv'],
  ['co\u00adoperate', 'cooperate'],
]
for (const [text, expected] of folded) {
  test(`when "${text}" is folded, then it is "${expected}", and folded again it stays so`, () => {
    assert.equal(foldText(text), expected.normalize('NFC'))
    assert.equal(foldText(foldText(text)), foldText(text))
    assert.equal(foldText(text.normalize('NFD')), foldText(text))
  })
}

test('when a script puts no blanks between words, then pairs of letters are indexed, and the last letter', () => {
  assert.equal(indexedText('限定抹茶カップ 12oz'), '限定 定抹 抹茶 茶カ カッ ップ プ 12oz')
  assert.equal(searchQuery(searchTerms('抹茶')), '抹茶:*')
  assert.equal(searchQuery(searchTerms('抹茶カ mug')), '抹茶 & 茶カ & mug:*')
  assert.equal(searchQuery(searchTerms('茶 mug')), '茶:* & mug:*')
})

for (const query of ['%', '_', '🐝', ' ', '***', '"\'', '\u200d', '!?…', '❤️']) {
  test(`when "${query}" is searched, then there is no word to find`, () => {
    assert.deepEqual(searchTerms(query), [])
  })
}

test('when a text is longer than can be indexed, then its beginning is, and a query stays short', () => {
  assert.equal(indexedText('漢字'.repeat(25_000)).split(' ').length, 25_000)
  assert.ok(searchQuery(searchTerms('抹茶 '.repeat(3) + '漢字仮名'.repeat(100))).split('&').length <= 60)
})
