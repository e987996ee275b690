const materials = [
  ...['linen', 'oak', 'wool', 'cotton', 'ash', 'stoneware', 'copper', 'glass', 'felt', 'cherry'],
  ...['cork', 'brass', 'silk', 'walnut', 'leather', 'paper', 'steel', 'clay', 'hemp', 'birch'],
]
const nouns = [
  ...['shirt', 'lamp', 'blanket', 'mug', 'chair', 'notebook', 'vase', 'scarf', 'teapot', 'clock'],
  ...['apron', 'bowl', 'cushion', 'basket', 'candle', 'rug', 'mirror', 'bag', 'jumper', 'board'],
  ...['bench', 'tray', 'stool', 'jar', 'coat', 'plate', 'pillow', 'hook', 'box', 'cap'],
  ...['frame', 'kettle', 'towel', 'shelf', 'wallet', 'pot', 'ladle', 'belt', 'curtain', 'brush'],
  ...['desk', 'spoon', 'glove', 'planter', 'ribbon', 'pan', 'sock', 'easel', 'press', 'tent'],
]
const syllables = [
  ...['bal', 'cor', 'dun', 'fen', 'gar', 'hol', 'jas', 'kel', 'lor', 'mar'],
  ...['nor', 'pel', 'quin', 'ros', 'sol', 'tam', 'ulm', 'vor', 'wes', 'zel'],
]
/** The number of products with one name: a search by name finds one page, however large the shop. */
const productsPerSeries = 25

export const categoryCount = 40

const pick = (words: readonly string[], n: number) => words[n % words.length] as string

/** The words of product `n`'s title. */
export function titleWords(n: number): { series: string; material: string; noun: string } {
  const series = Math.floor(n / productsPerSeries)
  return {
    series: [series, series / syllables.length, series / syllables.length ** 2]
      .map((digit) => pick(syllables, Math.floor(digit)))
      .join(''),
    material: pick(materials, n),
    noun: pick(nouns, Math.floor(n / materials.length)),
  }
}

const arrayOf = (words: readonly string[]) => `(array['${words.join("','")}'])`
const pickSql = (words: readonly string[], n: string) => `${arrayOf(words)}[1 + (${n}) % ${words.length}]`

/** The same as SQL expressions over a number `n`. */
export const titleWordsSql = {
  series: [`n / ${productsPerSeries}`, `n / ${productsPerSeries * 20}`, `n / ${productsPerSeries * 400}`]
    .map((digit) => pickSql(syllables, digit))
    .join(' || '),
  material: pickSql(materials, 'n'),
  noun: pickSql(nouns, `n / ${materials.length}`),
}

/** A search by name, as people type it. */
export const searchOf = (n: number): string => {
  const { series, noun } = titleWords(n)
  return `${series} ${noun}`
}

export const slugOf = (n: number): string => `bench-product-${n}`

/** What the first variant costs, in minor units. */
export const priceOf = (n: number): number => 500 + ((n * 7919) % 20_000)
