import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseFacets, parseOptions, refuseCostlyFacets } from './product-query.ts'

test('when an option or a facet is named again, then it counts once', () => {
  assert.deepEqual(parseOptions(['Size:S', 'Size:M', 'Size:S']), new Map([['Size', ['S', 'M']]]))
  assert.deepEqual(parseFacets('option,price,,option,option'), ['option', 'price'])
})

test('when the option facet would take a count for each of many options, then it is refused and the field is named', () => {
  const optionsOf = (count: number) =>
    new Map(Array.from({ length: count }, (_, index): [string, string[]] => [`Option ${index}`, ['x']]))
  refuseCostlyFacets(['option'], { options: optionsOf(5) })
  refuseCostlyFacets(['price', 'category'], { options: optionsOf(20) })
  assert.throws(() => refuseCostlyFacets(['option'], { options: optionsOf(6) }), {
    slug: 'too-many-options',
    fields: [{ field: 'option', message: 'must name at most 5 options where the option facet is asked for' }],
  })
})
