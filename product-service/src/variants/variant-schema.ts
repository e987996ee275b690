import { TaxClass, taxClasses } from '@storefleet/contracts'
import { Nullable } from '@storefleet/http'
import { RequiredText } from '../plain-text.ts'
import { productLimits } from '../product-limits.ts'
import {
  choice,
  flag,
  line,
  optionalPrice,
  optionValues,
  pictureUrl,
  price,
  type VariantField,
  wholeNumber,
} from './field-kinds.ts'
import { choiceCell, lineCell, optionalPriceCell, priceCell, urlCell, wholeNumberCell, wordCell } from './file-cell.ts'

const trueOrFalse = { true: 'true', false: 'false' }

/** The fields of a variant, in the order of the API. `docs/how-to/field.md` says how to add one. */
export const variantFields = {
  sku: {
    ...line,
    column: 'sku',
    sent: Nullable(RequiredText({ maxLength: productLimits.textLength })),
    file: lineCell('sku', 'Variant SKU', 'SKU'),
    search: 'codes',
  },
  barcode: {
    ...line,
    column: 'barcode',
    // The length of a request is limited; files may hold longer ones.
    problemOf: () => undefined,
    file: lineCell('barcode', 'Variant Barcode', 'Barcode'),
  },
  /** One for each of the product's options, in their order; none in a product with one variant only. */
  optionValues: { ...optionValues, column: 'option_values' },
  priceMinor: {
    ...price,
    apiName: 'price',
    column: 'price_minor',
    file: priceCell('price', 'Variant Price', 'Price'),
  },
  compareAtMinor: {
    ...optionalPrice,
    apiName: 'compareAtPrice',
    column: 'compare_at_minor',
    file: optionalPriceCell('compareAtPrice', 'Variant Compare At Price', 'Compare-at price'),
  },
  weightGrams: {
    ...wholeNumber(productLimits.weightGrams),
    column: 'weight_grams',
    file: wholeNumberCell('grams', 'Variant Grams', 'Weight value (grams)'),
  },
  imageUrl: {
    ...pictureUrl,
    column: 'image_url',
    file: urlCell('variantImage', 'Variant Image', 'Variant image URL'),
  },
  trackInventory: {
    ...flag(true, 'true where absent. false: stock does not limit the sale, and orders do not change it'),
    column: 'track_inventory',
    file: {
      key: 'inventoryTracker',
      header: 'Variant Inventory Tracker',
      presentHeader: 'Inventory tracker',
      // The cell names the program that counts the variant; an empty one says that none does.
      read: (text: string): boolean => text !== '',
      write: (value: boolean): string => (value ? 'shopify' : ''),
    },
  },
  allowBackorder: {
    ...flag(false, 'false where absent. true: more may be sold than is available'),
    column: 'allow_backorder',
    file: wordCell(
      { true: 'continue', false: 'deny' },
      'inventoryPolicy',
      'Variant Inventory Policy',
      'Continue selling when out of stock',
    ),
  },
  /** False for what is not sent, such as a gift card. */
  requiresShipping: {
    ...flag(true, 'true where absent. An order of variants with false alone costs no shipping'),
    column: 'requires_shipping',
    file: wordCell(trueOrFalse, 'requiresShipping', 'Variant Requires Shipping', 'Requires shipping'),
  },
  taxable: {
    ...flag(true, 'true where absent. false: no tax is charged on it'),
    column: 'is_taxable',
    file: wordCell(trueOrFalse, 'taxable', 'Variant Taxable', 'Charge tax'),
  },
  /** Counts where it is taxable. The rate of each class in a country is a setting of order-service. */
  taxClass: {
    ...choice(taxClasses, TaxClass),
    column: 'tax_class',
    file: choiceCell(taxClasses, 'taxClass', 'Variant Tax Class'),
  },
} as const satisfies Record<string, VariantField>
