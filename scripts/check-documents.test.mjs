import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { brokenReferences } from './check-documents.mjs'
import { anchorsIn, referencesIn } from './read-document.mjs'

const texts = { 'docs/page.md': '# A page\n\n## How it `works`\n', 'README.md': '' }
const paths = [
  ...Object.keys(texts),
  'docs',
  'orders',
  'orders/src',
  'orders/src/cart',
  'orders/src/cart/cart-store.ts',
]
const repository = {
  read: (path) => texts[path],
  paths: new Set(paths),
  names: new Set(paths.map((path) => path.replace(/.*\//, ''))),
  topFolders: ['docs', 'orders'],
  scripts: new Set(['bench']),
  workspaces: new Set(['orders', '@shop/orders']),
  words: new Set(['MAX_UNITS']),
}
const broken = (text, path = 'docs/page.md') => brokenReferences(path, text, repository).map(({ message }) => message)
const missing = (kind, name) => [`names the ${kind} ${name}, which does not exist`]

describe('the references of a document', () => {
  for (const [what, good, bad, problem] of [
    ['link to a file', '[a](../README.md)', '[a](README.md)', missing('link', 'README.md')],
    ['link to a folder', '[a](../orders/)', '[a](../carts/)', missing('link', '../carts/')],
    ['link to a heading', '[a](#how-it-works)', '[a](#how)', missing('link', '#how')],
    [
      'path',
      'See `orders/src/cart/cart-store.ts`.',
      'See `orders/src/shop.ts`.',
      missing('path', 'orders/src/shop.ts'),
    ],
    ['folder', 'In `orders/src/cart/`.', 'In `orders/src/carts/`.', missing('path', 'orders/src/carts/')],
    ['pattern', '`*-store.ts`, `<service>/src/**/*.ts`', '`orders/**/*.sql`', missing('path', 'orders/**/*.sql')],
    ['name of a file', '`cart-store.ts`', '`cart-shop.ts`', missing('path', 'cart-shop.ts')],
    ['script', '`npm run bench -- all`', '`npm run --silent benches`', missing('script', 'benches')],
    ['workspace', '`npm test -w orders`', '`npm start --workspace=carts`', missing('workspace', 'carts')],
    ['setting', '`MAX_UNITS=1`', '`MIN_UNITS`', missing('setting', 'MIN_UNITS')],
    ['command', '```sh\nnode orders/src/cart/cart-store.ts\n```', '```sh\nnode a.ts\n```', missing('path', 'a.ts')],
  ]) {
    test(`when a document names a ${what} that exists, then it is accepted, and one that does not exist is reported`, () => {
      assert.deepEqual(broken(good), [])
      assert.deepEqual(broken(bad), problem)
    })
  }

  test('when a path is that of a workspace, of the folder of the document or of its src, then it exists', () => {
    assert.deepEqual(broken('`src/cart/cart-store.ts`'), [])
    assert.deepEqual(broken('`cart/cart-store.ts`', 'orders/README.md'), [])
    assert.deepEqual(broken('`cart/cart-store.ts`'), missing('path', 'cart/cart-store.ts'))
  })

  test('when a document tells what was, then only its links must exist', () => {
    assert.deepEqual(
      broken('`orders/gone.ts` and [a](gone.md)', 'docs/decisions/0001-a.md'),
      missing('link', 'gone.md'),
    )
  })

  test('when it names an address, a route, a placeholder or something that is made, then nothing is looked up', () => {
    const text =
      '[a](https://a.example) `/api/v1/orders` `NNNN-title.md` `.data/logs` `orders/.data` `http://localhost:3000/docs`'
    assert.deepEqual(broken(text), [])
  })
})

test('when references are read, then each has its line', () => {
  assert.deepEqual(referencesIn('one\n`MAX_UNITS` and\n[x](y.md)'), [
    { kind: 'setting', name: 'MAX_UNITS', line: 2 },
    { kind: 'link', name: 'y.md', line: 3 },
  ])
})

test('when code of a document imports a file beside the one it is meant for, then nothing is looked up', () => {
  const code = "```ts\nimport { a } from '../testing/a.ts'\nread('docs/b.ts')\n```"
  assert.deepEqual(referencesIn(code, ['docs']), [{ kind: 'path', name: 'docs/b.ts', line: 3 }])
})

test('when headings have code, links and signs, then their anchors are those of GitHub', () => {
  const text = '# The `app.ts` of it\n## [Links](x.md) & more: yes\n```sh\n# no heading\n```\n'
  assert.deepEqual(anchorsIn(text), new Set(['the-appts-of-it', 'links--more-yes']))
})

test('when a how-to adds files and settings, then it may name them, and its code is not read', () => {
  const step = '`orders/src/new/gift.ts` (new):\n\n```ts\nimport "./away.ts" // MAX_GIFTS\n```\n'
  assert.deepEqual(broken(`In \`orders/src/new/\`, \`gift.ts\` reads \`MAX_GIFTS\`:\n\n${step}`), [])
  assert.deepEqual(broken('In `gift.ts`.'), missing('path', 'gift.ts'))
})
