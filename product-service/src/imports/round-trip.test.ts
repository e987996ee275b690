import assert from 'node:assert/strict'
import { test } from 'node:test'
import { writeCsv } from '@storefleet/http/write-csv'
import fc from 'fast-check'
import { tidyLine } from '../plain-text.ts'
import { richTextOf } from '../rich-text.ts'
import { variantOf } from '../variants/variant.ts'
import { exportHeader, exportRows } from './export-rows.ts'
import type { ExportedProduct, ExportedVariant } from './export-store.ts'
import { groupRows } from './group-rows.ts'
import { openProductFile } from './product-file.ts'
import { readDraft } from './read-draft.ts'

const odd = fc.stringMatching(/^['=+@\-"0-9A-Za-z,;<>& ]{1,12}$/)
const line = fc
  .oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), odd)
  .map((text) => tidyLine(text.replaceAll('\0', '')))
const filledLine = line.filter((text) => text !== '')
/** "Default Title" stands for no option. */
const optionValue = filledLine.filter((text) => text.toLowerCase() !== 'default title')
const tag = filledLine.filter((text) => !text.includes(','))
const codeOrNull = fc.oneof(fc.constant(null), filledLine)

const product: fc.Arbitrary<ExportedProduct> = fc
  .record({
    title: filledLine,
    html: fc.oneof(
      line,
      line.map((text) => `<p>${text}</p>`),
    ),
    vendor: line,
    tags: fc.uniqueArray(tag, { maxLength: 3 }),
    status: fc.constantFrom('draft', 'active', 'unlisted', 'archived'),
    optionName: filledLine,
    alt: line,
    variants: fc.uniqueArray(
      fc.record({
        value: optionValue,
        sku: codeOrNull,
        barcode: codeOrNull,
        priceMinor: fc.nat(),
        weightGrams: fc.nat(),
        trackInventory: fc.boolean(),
        allowBackorder: fc.boolean(),
        requiresShipping: fc.boolean(),
        taxable: fc.boolean(),
      }),
      { minLength: 1, maxLength: 4, selector: ({ value }) => value },
    ),
  })
  .map(({ html, optionName, alt, variants, ...same }) => ({
    ...same,
    id: '1',
    slug: 'hat',
    description: richTextOf(html).text,
    descriptionHtml: richTextOf(html).html,
    categoryTitle: null,
    options: [{ name: optionName }],
    images: [{ url: '/images/a.svg', alt }],
    variants: variants.map(({ value, ...given }): ExportedVariant => {
      const { id: _, ...variant } = variantOf({ ...given, optionValues: [value] }, undefined, () => 'v1')
      return { ...variant, onHand: 3 }
    }),
  }))

test('when any product is exported and imported, then it is the same', async () => {
  await fc.assert(
    fc.asyncProperty(product, fc.constantFrom('utf-8', 'utf16le'), async (exported, encoding) => {
      const text = writeCsv([exportHeader, ...exportRows(exported, 2)])
      const bytes = Buffer.from(encoding === 'utf-8' ? text : `\ufeff${text}`, encoding as BufferEncoding)
      const file = await openProductFile({ bytes, charset: undefined })
      const [rows] = groupRows(await Array.fromAsync(file.rows))
      assert.ok(rows)
      const draft = readDraft(file.header, rows, 2)
      const { title, description, descriptionHtml, vendor, tags, status, options, images, variants } = exported
      assert.deepEqual(
        {
          ...draft,
          variants: draft.variants.map(({ row: _, quantity: onHand, ...variant }) => ({ ...variant, onHand })),
        },
        {
          ...{ handle: 'hat', title, description, descriptionHtml, vendor, tags, status, images, categoryTitle: '' },
          optionNames: options.map(({ name }) => name),
          variants,
        },
      )
    }),
    { seed: 11, numRuns: 500 },
  )
})
