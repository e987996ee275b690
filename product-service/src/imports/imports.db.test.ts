import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { before, test } from 'node:test'
import { type TestService, waitFor } from '@storefleet/test-kit'
import { startProductService, stockClient } from '../testing/product-service.ts'
import type { ReportLine } from './import-report.ts'

const shopifyFile =
  process.env.SHOPIFY_EXPORT || new URL('../../../../shared/data/shopify-apparel.csv', import.meta.url)
const head =
  'Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Variant SKU,Variant Grams,Variant Inventory Qty,Variant Price,Variant Compare At Price,Image Src,Image Position,Image Alt Text,Status'

let service: TestService
let token: string

before(async () => {
  service = await startProductService({ importMaxBytes: 100_000 })
  token = await service.host.tokenFor({ role: 'staff' })
})

const send = (body: string | Uint8Array, headers: Record<string, string> = {}, on = service) =>
  on.request('POST', '/api/v1/products/import', { token, body, headers: { 'content-type': 'text/csv', ...headers } })
const importFile = async (...lines: string[]) => {
  const { status, body } = await send([head, ...lines].join('\n'))
  assert.equal(status, 200, JSON.stringify(body))
  return body as { totals: Record<string, number>; rows: ReportLine[] }
}
const read = async (slug: string) => (await service.request('GET', `/api/v1/products/${slug}`, { token })).body
const exported = async (on = service) => (await on.request('GET', '/api/v1/products/export', { token })).body as string
const newHandle = () => `p-${randomUUID()}`

test('when a product has several rows, then they become variants and images', async () => {
  const handle = newHandle()
  const { totals, rows } = await importFile(
    `${handle},"Blue, ""best"" shirt","<p>Soft</p><p>&amp; warm</p>",Acme,Shirts,"men, summer",true,Size,Small,,250.0,3,25.00,30,/images/b.svg,2,Back,active`,
    `${handle},,,,,,,,Large,,300,4,27.5,,/images/a.svg,1,Front,`,
    `${handle},,,,,,,,,,,,,,/images/c.svg,3,,`,
  )
  assert.deepEqual(totals, { rows: 3, products: 1, created: 1, updated: 0, unchanged: 0, failed: 0 })
  assert.deepEqual(
    rows.map(({ row, outcome }) => [row, outcome]),
    [
      [2, 'created'],
      [3, 'created'],
      [4, 'created'],
    ],
  )
  const product = await read(handle)
  assert.deepEqual(
    [product.title, product.description, product.vendor],
    ['Blue, "best" shirt', 'Soft\n\n& warm', 'Acme'],
  )
  assert.deepEqual([product.category.slug, product.tags, product.status], ['shirts', ['men', 'summer'], 'active'])
  assert.deepEqual(
    product.images.map(({ url, alt }: { url: string; alt: string }) => [url, alt]),
    [
      ['/images/a.svg', 'Front'],
      ['/images/b.svg', 'Back'],
      ['/images/c.svg', ''],
    ],
  )
  assert.deepEqual(
    product.variants.map((variant: Record<string, unknown>) => [
      variant.title,
      variant.price,
      variant.compareAtPrice,
      variant.weightGrams,
      variant.availableQuantity,
    ]),
    [
      ['Small', { amountMinor: 2500, currency: 'USD' }, { amountMinor: 3000, currency: 'USD' }, 250, 3],
      ['Large', { amountMinor: 2750, currency: 'USD' }, null, 300, 4],
    ],
  )
})

test('when the same file comes again, then nothing changes and no event is published', async () => {
  const handle = newHandle()
  const lines = [`${handle},Shirt,,,,,true,Title,Default Title,,0,3,25,,,,,`]
  await importFile(...lines)
  const product = await read(handle)
  await waitFor(() => service.host.capturedEvents.some(({ subject }) => subject === product.id))
  const { totals } = await importFile(...lines)
  assert.equal(totals.unchanged, 1)
  assert.deepEqual(await read(handle), product)
  await importFile(`${newHandle()},Other,,,,,true,,,,0,3,25,,,,,`)
  assert.equal(service.host.capturedEvents.filter(({ subject }) => subject === product.id).length, 1)
})

test('when a file changes prices, variants and stock, then the same variants change', async () => {
  const handle = newHandle()
  const line = (size: string, sku: string, qty: number, price: string, title = '') =>
    `${handle},${title},,,,,,${title && 'Size'},${size},${sku},0,${qty},${price},,,,,`
  await importFile(line('Small', '', 3, '10', 'Shirt'), line('Large', `L-${handle}`, 3, '10'))
  const before = await read(handle)
  const { rows } = await importFile(
    line('Small', '', 8, '11.99', 'Shirt'),
    line('Extra large', `L-${handle}`, 3, '10'),
    line('Medium', '', 1, '10'),
  )
  assert.deepEqual(new Set(rows.map(({ outcome }) => outcome)), new Set(['updated']))
  const { variants, version } = await read(handle)
  assert.deepEqual(
    variants.map((variant: { title: string; availableQuantity: number; price: { amountMinor: number } }) => [
      variant.title,
      variant.availableQuantity,
      variant.price.amountMinor,
    ]),
    [
      ['Small', 8, 1199],
      ['Extra large', 3, 1000],
      ['Medium', 1, 1000],
    ],
  )
  assert.deepEqual([variants[0].id, variants[1].id, version], [before.variants[0].id, before.variants[1].id, 2])
})

test('when rows are bad, then they say why, their product stays as it was, and the others are imported', async () => {
  const handles = Array.from({ length: 8 }, newHandle)
  const [good, badPrice, secondRow, noTitle, sameOptions, badStatus, badImage, last] = handles
  const { totals, rows } = await importFile(
    `${good},Good,,,,,true,,,,0,1,10,,,,,`,
    `${badPrice},Bad price,,,,,true,,,,0,1,"1,000.00",,,,,`,
    `${secondRow},Two rows,,,,,true,Size,S,,0,1,10,,,,,`,
    `${secondRow},,,,,,,,M,,0,1,ten,,,,,`,
    `${noTitle},,,,,,true,,,,0,1,10,,,,,`,
    `${sameOptions},Same,,,,,true,Size,S,,0,1,10,,,,,`,
    `${sameOptions},,,,,,,,S,,0,1,10,,,,,`,
    `import,Slug,,,,,true,,,,0,1,10,,,,,`,
    `${badStatus},Status,,,,,true,,,,0,1,10,,,,,gone`,
    `${badImage},Image,,,,,true,,,,0,1,10,,javascript:alert(1),1,,`,
    ',No handle,,,,,true,,,,0,1,10,,,,,',
    '!,No letter,,,,,true,,,,0,1,10,,,,,',
    `${last},Last,,,,,true,,,,0,1,10,,,,,,too,many`,
    `${newHandle()},Very last,,,,,true,,,,0,-2,10,,,,,`,
  )
  assert.deepEqual([totals.created, totals.failed], [2, 10])
  const errors = new Map(rows.map(({ row, error }) => [row, error]))
  assert.equal(rows.length, 14)
  assert.match(errors.get(3) ?? '', /Variant Price is "1,000.00"/)
  assert.match(errors.get(4) ?? '', /Not imported, because of row 5/)
  assert.match(errors.get(5) ?? '', /Variant Price is "ten"/)
  assert.match(errors.get(6) ?? '', /Title is empty/)
  assert.match(errors.get(8) ?? '', /must differ/)
  assert.match(errors.get(9) ?? '', /slug/)
  assert.match(errors.get(10) ?? '', /Status is "gone"/)
  assert.match(errors.get(11) ?? '', /images/)
  assert.match(errors.get(12) ?? '', /Handle is empty/)
  assert.match(errors.get(13) ?? '', /needs a letter/)
  assert.match(errors.get(14) ?? '', /20 fields, the first line 18/)
  assert.equal((await service.request('GET', `/api/v1/products/${secondRow}`)).status, 404)
  assert.equal((await read(good ?? '')).title, 'Good')
})

test('when a SKU is that of another product, then the product is imported without it, with a note that names both', async () => {
  const sku = randomUUID()
  const [first, second] = [newHandle(), newHandle()]
  const lines = [
    `${first},First,,,,,true,Size,S,${sku},0,1,10,,,,,`,
    `${second},Second,,,,,true,Size,M,${sku},0,1,10,,,,,`,
    `${second},,,,,,,,L,${sku},0,1,10,,,,,`,
  ]
  const { rows } = await importFile(...lines)
  assert.deepEqual(
    rows.map(({ outcome, note }) => [outcome, note]),
    [
      ['created', undefined],
      ['created', `SKU "${sku}" is that of ${first} (S): ${second} (M) was imported without it`],
      ['created', `SKU "${sku}" is that of M in row 3: L was imported without it`],
    ],
  )
  const skusOf = async (handle: string) => (await read(handle)).variants.map((variant: { sku: string }) => variant.sku)
  assert.deepEqual([await skusOf(first), await skusOf(second)], [[sku], [null, null]])
  assert.equal((await importFile(...lines)).totals.unchanged, 2)
})

test('when a file comes from Windows, with a byte order mark and lines within cells, then it is read', async () => {
  const handle = newHandle()
  const { status, body } = await send(
    `\ufeff${head}\r\n${handle},Shirt,"Line one\r\nLine two, ""quoted""",,,,true,,,,0,1,10,,,,,\r\n\r\n`,
  )
  assert.deepEqual([status, body.totals.created], [200, 1])
  assert.equal((await read(handle)).description, 'Line one\nLine two, "quoted"')
})

test('when columns have another order and only the needed ones are there, then the rest stays', async () => {
  const handle = newHandle()
  await importFile(`${handle},Shirt,Soft,Acme,Shirts,men,true,,,,250,6,10,12,/images/a.svg,1,A,`)
  const { body } = await send(`variant price,Unknown,HANDLE,title\n11,x,${handle},Shirt\n`)
  assert.equal(body.totals.updated, 1)
  const { description, vendor, tags, images, variants } = await read(handle)
  assert.deepEqual([description, vendor, tags, images.length], ['Soft', 'Acme', ['men'], 1])
  assert.deepEqual(
    [variants[0].price.amountMinor, variants[0].compareAtPrice.amountMinor, variants[0].availableQuantity],
    [1100, 1200, 6],
  )
})

test('when columns are missing, then the response names them', async () => {
  const { status, body } = await send('Handle,Name\nx,y\n')
  assert.deepEqual(
    [status, body.code, body.missingColumns],
    [400, 'import-columns-missing', ['Title', 'Variant Price']],
  )
  assert.equal((await send('')).status, 400)
})

test('when a quotation mark never closes, then nothing is imported, and the response names the row', async () => {
  const [whole, cut] = [newHandle(), newHandle()]
  const lines = [
    `${whole},Whole,,,,,true,,,,0,1,10,,,,,`,
    `${cut},Cut,,,,,true,Size,S,,0,1,10,,,,,`,
    `${cut},"never ends,,,,,,,M,,0,1,10,,,,,`,
    `${newHandle()},Swallowed,,,,,true,,,,0,1,10,,,,,`,
  ]
  const { status, body } = await send([head, ...lines].join('\n'))
  assert.deepEqual([status, body.code, body.row], [400, 'import-unreadable', 4])
  for (const handle of [whole, cut]) {
    assert.equal((await service.request('GET', `/api/v1/products/${handle}`)).status, 404)
  }
})

test('when a cell is hostile, then it is text, and a spreadsheet does not run it', async () => {
  const handle = newHandle()
  await importFile(
    `${handle},"=cmd|' /C calc'!A0","<script>alert(1)</script><img src=x onerror=alert(1)>Soft &lt;b&gt;",@SUM(A1),,,true,__proto__,constructor,-1+1,0,1,10,,,,,`,
  )
  const product = await read(handle)
  assert.deepEqual([product.title, product.description, product.vendor], ["=cmd|' /C calc'!A0", 'Soft <b>', '@SUM(A1)'])
  assert.equal(product.descriptionHtml, '<img src="x" />Soft &lt;b&gt;')
  assert.deepEqual(product.options, [{ name: '__proto__', values: ['constructor'] }])
  const line = (await exported()).split('\n').find((row) => row.startsWith(handle)) ?? ''
  assert.match(line, /,'=cmd\|/)
  assert.match(line, /,'@SUM/)
  assert.match(line, /,'-1\+1/)
})

test('when stock is reserved, then an import does not set it lower, and says so', async () => {
  const handle = newHandle()
  const line = (qty: number) => `${handle},Shirt,,,,,true,,,,0,${qty},10,,,,,`
  await importFile(line(5))
  const { variants } = await read(handle)
  const stock = stockClient(service)
  await stock.priceAndReserve({
    reservationId: randomUUID(),
    lines: [{ variantId: variants[0].id, quantity: 4 }],
    ttlSeconds: 60,
  })
  stock.close()
  const { rows } = await importFile(line(2))
  assert.deepEqual(
    [rows[0]?.outcome, rows[0]?.note],
    ['updated', 'Stock stays at 4: its units are reserved, or sold and not shipped'],
  )
  assert.equal((await importFile(line(2))).rows[0]?.outcome, 'unchanged')
})

test('when the file is too large, of another type, or not sent, then it is refused', async () => {
  assert.equal((await send('x'.repeat(100_001))).status, 413)
  assert.equal((await send('{}', { 'content-type': 'application/json' })).status, 415)
  assert.equal((await send(head, { 'content-type': 'text/plain' })).status, 415)
  assert.equal(
    (await service.request('POST', '/api/v1/products', { token, body: head, headers: { 'content-type': 'text/csv' } }))
      .status,
    415,
  )
})

test('when the catalog is exported and imported, here and into an empty shop, then nothing is changed', async () => {
  const sku = randomUUID()
  const body = {
    title: '\'=tricky, "quoted"',
    descriptionHtml: '<p>a &lt; b &amp; c</p><ul><li>&amp;amp; "x"</li></ul>',
    vendor: 'Ünïcode & Søns',
    tags: ["-1'", '<b>'],
    status: 'draft',
    options: [{ name: 'Size' }, { name: 'Colour' }, { name: 'Fit' }],
    images: [
      { url: 'https://example.com/a.jpg?x=1,2', alt: '=alt' },
      { url: '/images/b.svg', alt: '' },
    ],
    variants: [
      {
        price: { amountMinor: 5, currency: 'USD' },
        compareAtPrice: { amountMinor: 100_000, currency: 'USD' },
        optionValues: ['S', '+red', 'a "b"'],
        sku,
        barcode: "'0012",
        weightGrams: 12,
        stock: 3,
        imageUrl: '/images/b.svg',
      },
    ],
  }
  assert.equal((await service.request('POST', '/api/v1/products', { token, body })).status, 201)
  await importFile(`${newHandle()},Archived,,,,,true,,,,0,1,10,,,,,archived`)
  const file = await exported()
  const here = await send(file)
  assert.deepEqual([here.body.totals.updated, here.body.totals.failed, here.body.totals.created], [0, 0, 0])
  assert.ok(here.body.totals.unchanged > 5)

  const other = await startProductService()
  const otherStaff = await other.host.tokenFor({ role: 'staff' })
  const there = await other.request('POST', '/api/v1/products/import', {
    token: otherStaff,
    body: file,
    headers: { 'content-type': 'text/csv' },
  })
  assert.equal(there.body.totals.created, here.body.totals.unchanged)
  assert.equal((await other.request('GET', '/api/v1/products/export', { token: otherStaff })).body, file)
})

test('when a real Shopify export is imported, then all of it is there', {
  skip: !existsSync(shopifyFile) && 'the file is not here',
}, async () => {
  const file = readFileSync(shopifyFile)
  const first = await send(file)
  assert.deepEqual(first.body.totals, { rows: 22, products: 20, created: 20, updated: 0, unchanged: 0, failed: 0 })
  const again = await send(file)
  assert.deepEqual([again.body.totals.unchanged, again.body.totals.failed], [20, 0])
  const { title, options, variants } = await read('classic-varsity-top')
  assert.deepEqual([title, options], ['Classic Varsity Top', [{ name: 'Size', values: ['Small', 'Medium', 'Large'] }]])
  assert.deepEqual(
    variants.map(({ price, availableQuantity }: { price: object; availableQuantity: number }) => [
      price,
      availableQuantity,
    ]),
    Array(3).fill([{ amountMinor: 6000, currency: 'USD' }, 1]),
  )
})

test('when a handle is written in letters with marks, then its links work in every spelling', async () => {
  const handle = `चाय-हिन्दी-${randomUUID().slice(0, 8)}`
  const long = 'แก้ว'.repeat(63)
  await importFile(
    `${handle},Tea,,,,,true,,,,0,1,10,,,,,`,
    `cafe\u0301-${handle},Café,,,,,true,,,,0,1,10,,,,,`,
    `${long},Cup,,,,,true,,,,0,1,10,,,,,`,
  )
  const open = async (slug: string) =>
    (await service.request('GET', `/api/v1/products/${encodeURIComponent(slug)}`)).body.title
  assert.deepEqual(
    [await open(handle), await open(`caf\u00e9-${handle}`), await open(`cafe\u0301-${handle}`), await open(long)],
    ['Tea', 'Café', 'Café', 'Cup'],
  )
})

test('when a handle is no slug, then one is made of it, and the report says so', async () => {
  const id = randomUUID().slice(0, 8)
  const { rows } = await importFile(`Caps And [Spaces] ${id},Cap,,,,,true,,,,0,1,10,,,,,`)
  assert.equal(rows[0]?.note, `The handle "Caps And [Spaces] ${id}" became "caps-and-spaces-${id}"`)
  assert.equal((await read(`caps-and-spaces-${id}`)).title, 'Cap')
})

test('when a file is Windows-1252, then it is decoded, with a note, and refused where its charset says otherwise', async () => {
  const handle = newHandle()
  const file = Buffer.from(`Handle,Title,Variant Price\n${handle},K\xe4nnchen,12.50\n`, 'latin1')
  const { status, body } = await send(file)
  assert.equal(status, 200)
  assert.match(body.notes[0], /Windows-1252.*"Kännchen"/)
  assert.equal((await read(handle)).title, 'Kännchen')
  const declared = await send(file, { 'content-type': 'text/csv; charset=utf-8' })
  assert.deepEqual([declared.status, declared.body.code], [400, 'import-charset-wrong'])
  assert.equal((await send(file, { 'content-type': 'text/csv; charset="ISO-8859-1"' })).body.totals.unchanged, 1)
  assert.equal((await send(file, { 'content-type': 'text/csv; charset=nonsense' })).status, 415)
})

test('when a description is HTML, then it is kept as sanitised HTML, and exported as that', async () => {
  const handle = newHandle()
  await importFile(`${handle},Cup,"<p onclick=""x()"">Caf&eacute; <b>cup</b></p>",,,,true,,,,0,1,10,,,,,`)
  const { description, descriptionHtml } = await read(handle)
  assert.deepEqual([description, descriptionHtml], ['Café cup', '<p>Café <b>cup</b></p>'])
  const line = (await exported()).split('\n').find((row) => row.startsWith(handle)) ?? ''
  assert.match(line, /,<p>Café <b>cup<\/b><\/p>,/)
})
