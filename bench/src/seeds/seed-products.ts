import type { Database } from '@storefleet/database'
import { categoryCount, titleWordsSql } from './product-words.ts'
import { seedIdSql, seedTimeSql } from './seed-ids.ts'

/** A statement may take 15 s. */
const batch = 5_000
/** No benchmark sells a product out. */
const piecesOnHand = 1_000_000
/** Beyond any product's number. */
const categoryPart = '4095'

/**
 * Puts products `from` up to but without `to` into product-service's own tables, as its import would leave them:
 * one to four variants each, in stock, searchable. About a tenth of a millisecond each.
 */
export async function seedProducts(db: Database, from: number, to: number): Promise<void> {
  await db.raw(categories)
  for (let start = from; start < to; start += batch) {
    const end = Math.min(to, start + batch)
    for (const statement of [products, variants, stockItems, stockLedger]) await db.raw(statement, [start, end - 1])
  }
  await db.raw(searchWords, [from, to - 1])
  // As it would be a while later; until then new words wait in a list that every search reads to its end.
  for (const table of ['products', 'variants', 'stock_items', 'stock_ledger', 'categories', 'search_words']) {
    await db.raw(`vacuum (analyze) ${table}`)
  }
}

const categories = `
  insert into categories (id, slug, title, position, created_at, updated_at)
  select ${seedIdSql('n', categoryPart)}, 'bench-category-' || n, 'Department ' || n, n, now(), now()
  from generate_series(0, ${categoryCount - 1}) n on conflict do nothing`

const words = `
  select n, initcap(${titleWordsSql.series}) as series, ${titleWordsSql.material} as material, ${titleWordsSql.noun} as noun,
    'House ' || initcap(${titleWordsSql.material}) || ' ' || n % 200 as vendor, 1 + n % 4 as variant_count,
    500 + (n::bigint * 7919) % 20000 as price, ${seedTimeSql('n')} as made_at
  from generate_series($1::integer, $2::integer) n`

const description = `'A ' || noun || ' of ' || material || ', made to be used every day and repaired when it needs it. The '
  || series || ' series comes from a small workshop that has made nothing else for thirty years. '
  || 'Each ' || noun || ' is finished by hand, so no two are quite alike. Wipe it clean, keep it dry, hand it down.'`

const products = `
  insert into products (id, slug, title, description, vendor, category_id, tags, status, options, images, currency, version,
    created_at, updated_at, min_price_minor, max_price_minor, search, indexed_version)
  select ${seedIdSql('n')}, 'bench-product-' || n, title, description, vendor, ${seedIdSql(`n % ${categoryCount}`, categoryPart)}, tags, 'active',
    jsonb_build_array(jsonb_build_object('name', 'Colour', 'values',
      to_jsonb((array['Sand', 'Moss', 'Slate', 'Rust'])[1:variant_count]))),
    jsonb_build_array(jsonb_build_object('url', '/images/harbour-mug.svg', 'alt', title)), 'USD', 1, made_at, made_at,
    price, price + 250 * (variant_count - 1),
    product_search(title, vendor, tags, 'Department ' || n % ${categoryCount}, array['BENCH-' || n], description), 1
  from (
    select *, series || ' ' || initcap(material) || ' ' || initcap(noun) as title, ${description} as description,
      array[material, noun, 'gift'] as tags
    from (${words}) words
  ) texts`

const variants = `
  insert into variants (id, product_id, position, sku, option_values, option_tokens, price_minor, weight_grams)
  select ${seedIdSql('n', '(place + 1)')}, ${seedIdSql('n')}, place, 'BENCH-' || n || '-' || place, array[colour], array['Colour:' || colour],
    500 + (n::bigint * 7919) % 20000 + 250 * place, 400
  from generate_series($1::integer, $2::integer) n, generate_series(0, n % 4) place,
    lateral (select (array['Sand', 'Moss', 'Slate', 'Rust'])[place + 1] as colour) chosen`

const stockItems = `
  insert into stock_items (variant_id, product_id, on_hand)
  select ${seedIdSql('n', '(place + 1)')}, ${seedIdSql('n')}, ${piecesOnHand}
  from generate_series($1::integer, $2::integer) n, generate_series(0, n % 4) place`

const stockLedger = `
  insert into stock_ledger (variant_id, kind, on_hand_delta, reserved_delta, reason, recorded_at)
  select ${seedIdSql('n', '(place + 1)')}, 'received', ${piecesOnHand}, 0, 'import', ${seedTimeSql('n')}
  from generate_series($1::integer, $2::integer) n, generate_series(0, n % 4) place`

const searchWords = `
  insert into search_words (word)
  select distinct word from (${words}) words,
    regexp_split_to_table(lower(series || ' ' || material || ' ' || noun || ' house department gift'), ' ') word
  on conflict do nothing`
