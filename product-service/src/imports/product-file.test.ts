import assert from 'node:assert/strict'
import { test } from 'node:test'
import { groupRows } from './group-rows.ts'
import { openProductFile } from './product-file.ts'
import { readDraft } from './read-draft.ts'
import { RowError } from './row-error.ts'

async function read(file: string | Uint8Array) {
  const { header, notes, rows } = await openProductFile({ bytes: Buffer.from(file), charset: undefined })
  return { header, notes, products: groupRows(await Array.fromAsync(rows)) }
}

/** Each product's draft, or what is wrong with it. */
async function drafts(file: string) {
  const { header, products } = await read(file)
  return products.map((product) => {
    try {
      return readDraft(header, product, 2)
    } catch (error) {
      assert.ok(error instanceof RowError)
      return `Row ${error.row}: ${error.message}`
    }
  })
}
const numbersOf = async (file: string) =>
  (await read(file)).products.map(({ handle, rows }) => [handle, ...rows.map(({ number }) => number)])

test('when the rows of a product stand apart, then they are one product, in the order of the file', async () => {
  const head = 'Handle,Title,Variant Price,Option1 Name,Option1 Value'
  assert.deepEqual(await numbersOf(`${head}\ntee,Tee,5,Size,S\nmug,Mug,7,,\n\ntee,,6,,M\n`), [
    ['tee', 2, 5],
    ['mug', 3],
  ])
})

test('when the row that describes a product is not its first, then it describes it all the same', async () => {
  const head = 'Handle,Title,Variant Price,Option1 Name,Option1 Value,Vendor'
  const [draft] = await drafts(`${head}\ntee,,6,,M,\ntee,Tee,5,Size,S,Acme\n`)
  assert.ok(typeof draft === 'object')
  assert.deepEqual(
    [draft.title, draft.vendor, draft.variants.map(({ row, optionValues }) => [row, ...optionValues])],
    [
      'Tee',
      'Acme',
      [
        [2, 'M'],
        [3, 'S'],
      ],
    ],
  )
})

test('when handles differ in spelling alone, then they are one product', async () => {
  assert.deepEqual(
    await numbersOf('Handle,Title,Variant Price\nBig Tee,Tee,5\nbig-tee,,6\ncafe\u0301,A,1\ncaf\u00e9,,2'),
    [
      ['big-tee', 2, 3],
      ['caf\u00e9', 4, 5],
    ],
  )
})

test('when a handle is empty or has no letter or digit, then its row is bad', async () => {
  assert.deepEqual(await drafts('Handle,Title,Variant Price\n,A,1\n🐝,B,2\n'), [
    'Row 2: Handle is empty',
    'Row 3: Handle is "🐝": it needs a letter or a digit',
  ])
})

const present =
  'Title,URL handle,Description,Vendor,Product category,Type,Tags,Published on online store,Status,SKU,Barcode,Option1 name,Option1 value,Price,Compare-at price,Inventory quantity,Weight value (grams),Product image URL,Image position,Image alt text,Variant image URL'
for (const head of [present, present.toUpperCase(), present.toLowerCase()]) {
  test(`when the columns are named as in Shopify’s present template, ${head.slice(0, 5)}, then all of them are read`, async () => {
    const [draft] = await drafts(
      `${head}\nHat,hat,<p>Soft</p>,Acme,Apparel > Hats,Hats,"a, b",TRUE,Unlisted,H-1,0012,Size,S,5.00,6.00,3,250,https://x.example/a.jpg,1,Front,https://x.example/b.jpg\n`,
    )
    assert.ok(typeof draft === 'object')
    const { variants, images, ...product } = draft
    assert.deepEqual(product, {
      handle: 'hat',
      title: 'Hat',
      description: 'Soft',
      descriptionHtml: '<p>Soft</p>',
      vendor: 'Acme',
      categoryTitle: 'Hats',
      tags: ['a', 'b'],
      status: 'unlisted',
      optionNames: ['Size'],
    })
    const [variant] = variants
    assert.deepEqual(
      [
        variant?.sku,
        variant?.barcode,
        variant?.priceMinor,
        variant?.compareAtMinor,
        variant?.quantity,
        variant?.weightGrams,
      ],
      ['H-1', '0012', 500, 600, 3, 250],
    )
    assert.deepEqual(
      [variant?.imageUrl, images],
      ['https://x.example/b.jpg', [{ url: 'https://x.example/a.jpg', alt: 'Front' }]],
    )
  })
}

const separated: [what: string, file: string, note: RegExp | undefined][] = [
  ['semicolons', 'Handle;Title;Variant Price\nhat;"Hat; ""soft"", warm";12,50\n', /semicolons/],
  ['tabs', 'Handle\tTitle\tVariant Price\nhat\t"Hat; ""soft"", warm"\t12.50\n', /tabs/],
  ['vertical bars', 'Handle|Title|Variant Price\nhat|"Hat; ""soft"", warm"|12.50\n', /vertical bars/],
  ['what sep= says', 'sep=,\r\nHandle,Title,Variant Price\r\nhat,"Hat; ""soft"", warm",12.50\r\n', undefined],
  [
    'what "sep=" says in quotation marks',
    '"sep=;"\nHandle;Title;Variant Price\nhat;"Hat; ""soft"", warm";12.5\n',
    /semicolons/,
  ],
  [
    'commas, with semicolons in the header',
    'Handle,Title,Variant Price,a;b;c;d;e\nhat,"Hat; ""soft"", warm",12.50\n',
    undefined,
  ],
]
for (const [what, file, note] of separated) {
  test(`when cells are separated by ${what}, then they are read, and their rows are counted as a spreadsheet does`, async () => {
    const [draft] = await drafts(file)
    assert.ok(typeof draft === 'object', String(draft))
    const [variant] = draft.variants
    assert.deepEqual([draft.title, variant?.priceMinor, variant?.row], ['Hat; "soft", warm', 1250, 2])
    const { notes } = await read(file)
    assert.deepEqual(
      notes.map((text) => note?.test(text)),
      note ? [true] : [],
    )
  })
}

test('when a price has a decimal comma, then it is read, unless it could be thousands', async () => {
  const head = 'Handle;Title;Variant Price'
  const [two, one, three] = await drafts(`${head}\na;A;12,50\nb;B;12,5\nc;C;1,250\n`)
  assert.deepEqual(
    [two, one].map((draft) => typeof draft === 'object' && draft.variants[0]?.priceMinor),
    [1250, 1250],
  )
  assert.match(String(three), /Variant Price is "1,250"/)
})

test('when blanks stand behind a closing quotation mark, then they are nothing, and other text makes the row bad', async () => {
  const [good, bad, next] = await drafts(
    'Handle,Title,Tags,Variant Price\nx,"A, B"   ,"t1, t2"  ,1.00\ny,"A" B,t,1\nz,Z,,1\n',
  )
  assert.ok(typeof good === 'object' && typeof next === 'object')
  assert.deepEqual([good.title, good.tags, next.title], ['A, B', ['t1', 't2'], 'Z'])
  assert.match(String(bad), /^Row 3: .*quotation mark/)
})

test('when a quotation mark never closes, then the whole file is refused, naming the row', async () => {
  await assert.rejects(drafts('Handle,Title,Variant Price\nhat,Hat,5\ncap,"Cap,6\nmug,Mug,7\n'), {
    slug: 'import-unreadable',
    extra: { row: 3 },
  })
})

test('when a barcode has the apostrophe of a spreadsheet, then it is read without', async () => {
  const [draft] = await drafts("Handle,Title,Variant Price,Variant Barcode\nhat,'90s hat,'5.00,'7350177880121\n")
  assert.ok(typeof draft === 'object')
  const [variant] = draft.variants
  assert.deepEqual([draft.title, variant?.priceMinor, variant?.barcode], ["'90s hat", 500, '7350177880121'])
})

test('when a file has too many rows, or a product has, then it is refused', async () => {
  const head = 'Handle,Title,Variant Price\n'
  const tooMany = { slug: 'import-too-many-rows' }
  await assert.rejects(read(head + 'hat,Hat,5\n'.repeat(1_001)), tooMany)
  await assert.rejects(read(head + Array.from({ length: 200_001 }, (_, n) => n).join(',A,1\n')), tooMany)
})

test('when a product has no options, then Shopify’s "Default Title" is none', async () => {
  const [draft] = await drafts('Handle,Title,Variant Price,Option1 Name,Option1 Value\nhat,Hat,5,Title,Default Title\n')
  assert.ok(typeof draft === 'object')
  assert.deepEqual([draft.optionNames, draft.variants[0]?.optionValues], [[], []])
})

const statuses: [string, string, string | undefined][] = [
  ['true', '', 'active'],
  ['false', '', 'draft'],
  ['true', 'archived', 'archived'],
  ['false', 'active', 'draft'],
  ['TRUE', 'Active', 'active'],
  ['true', 'UNLISTED', 'unlisted'],
  ['', 'unlisted', 'unlisted'],
  ['false', 'unlisted', 'draft'],
  ['', '', undefined],
]
for (const [published, status, expected] of statuses) {
  test(`when Published is "${published}" and Status "${status}", then the product is ${expected ?? 'left as it is'}`, async () => {
    const [draft] = await drafts(`Handle,Title,Variant Price,Published,Status\nhat,Hat,5,${published},${status}\n`)
    assert.equal(typeof draft === 'object' && draft.status, expected)
  })
}

const categories: [string, string, string][] = [
  ['Hats', 'Apparel > Clothing', 'Hats'],
  ['', 'Apparel & Accessories > Clothing > Hats', 'Hats'],
  ['', '', ''],
]
for (const [type, taxonomy, expected] of categories) {
  test(`when Type is "${type}" and Product Category "${taxonomy}", then the category is "${expected}"`, async () => {
    const [draft] = await drafts(`Handle,Title,Variant Price,Type,Product Category\nhat,Hat,5,${type},${taxonomy}\n`)
    assert.equal(typeof draft === 'object' && draft.categoryTitle, expected)
  })
}

test('when a column is not in the file, then the draft leaves it out', async () => {
  const [draft] = await drafts('Handle,Title,Variant Price\nhat,Hat,5\n')
  assert.ok(typeof draft === 'object')
  assert.deepEqual(
    [draft.description, draft.vendor, draft.tags, draft.images, draft.categoryTitle],
    Array(5).fill(undefined),
  )
  const [variant] = draft.variants
  assert.deepEqual(
    [variant?.sku, variant?.compareAtMinor, variant?.quantity, variant?.weightGrams],
    Array(4).fill(undefined),
  )
})

test('when a header is named __proto__, then it is a column like any other', async () => {
  const [draft] = await drafts('Handle,Title,Variant Price,__proto__,constructor\nhat,Hat,5,x,y\n')
  assert.equal(typeof draft === 'object' && draft.title, 'Hat')
  assert.equal(({} as Record<string, unknown>).x, undefined)
})

test('when a file is no CSV at all, then it is refused', async () => {
  await assert.rejects(read('\u0000\u0001PK'), { slug: 'import-columns-missing' })
  await assert.rejects(read('"never closed'), { slug: /import-/ })
  await assert.rejects(read('"Handle"x,Title,Variant Price'), { slug: 'import-unreadable' })
})
