import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { readBuild } from './read-build.ts'

const { assetsOf, files } = await readBuild()

/** Kilobytes of these files as they are sent, fonts as they are. */
function kilobytesOf(paths: readonly string[]): number {
  const bytes = paths.map((path) => {
    const asset = files.get(path) ?? assert.fail(`${path} is not there`)
    return asset.isCompressible ? gzipSync(asset.body.identity, { level: 9 }).length : asset.body.identity.length
  })
  return bytes.reduce((sum, each) => sum + each, 0) / 1000
}

/** Script of a page in kilobytes, by the islands that it has beside those of every page. */
const scriptBudgets = {
  ...{ none: 20, 'pictures buy-box': 25, 'cart-page': 25 },
  ...{ checkout: 35, order: 35, 'find-order': 35, account: 35, 'account-access': 35 },
}

for (const language of ['en', 'de']) {
  const { script, themeScript, preloads, islands, styles, fonts, console: forStaff } = assetsOf(language)

  for (const [names, budget] of Object.entries(scriptBudgets)) {
    test(`when a page in ${language} has the islands ${names}, then its scripts are at most ${budget} kB`, () => {
      const ofIslands = new Set(names.split(' ').flatMap((island) => islands[island] ?? []))
      const weight = kilobytesOf([script, themeScript, ...preloads, ...ofIslands])
      assert.ok(weight <= budget, `${weight} kB`)
    })
  }

  for (const [page, scripts] of Object.entries(forStaff.pages)) {
    test(`when staff open ${page} in ${language}, then its scripts are at most 60 kB`, () => {
      const weight = kilobytesOf([themeScript, ...scripts])
      assert.ok(weight <= 60, `${weight} kB`)
    })
  }

  test(`when staff open the console in ${language}, then its styles are at most 12 kB, and it has pages`, () => {
    assert.ok(kilobytesOf(forStaff.styles) <= 12, `${kilobytesOf(forStaff.styles)} kB`)
    assert.ok(Object.keys(forStaff.pages).length > 0)
  })

  test(`when a page in ${language} is loaded, then styles are at most 12 kB, and fonts 60 kB`, () => {
    assert.ok(kilobytesOf(styles) <= 12, `${kilobytesOf(styles)} kB`)
    assert.ok(kilobytesOf(fonts) <= 60, `${kilobytesOf(fonts)} kB`)
  })

  test(`when the build has an island of some pages, then its weight is bounded, in ${language}`, () => {
    assert.deepEqual(
      Object.keys(islands).sort(),
      Object.keys(scriptBudgets)
        .flatMap((names) => names.split(' '))
        .filter((name) => name !== 'none')
        .sort(),
    )
  })
}
