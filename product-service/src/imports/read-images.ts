import { tidyLine } from '../plain-text.ts'
import { type CsvRow, cellReader } from './csv-row.ts'
import type { ImageDraft } from './product-draft.ts'
import type { Header } from './shopify-columns.ts'

/** The images of a product's rows, by their position; those without one come last, as the file has them. Each address once. */
export function readImages(header: Header, rows: readonly CsvRow[]): ImageDraft[] {
  const placed = rows.flatMap((row) => {
    const cell = cellReader(header, row)
    const url = cell('imageSrc')
    if (!url) return []
    const position = Number.parseInt(cell('imagePosition') ?? '', 10)
    return [
      {
        url,
        alt: tidyLine(cell('imageAlt') ?? ''),
        position: Number.isNaN(position) ? Number.MAX_SAFE_INTEGER : position,
      },
    ]
  })
  const images = new Map<string, ImageDraft>()
  for (const { url, alt } of placed.sort((a, b) => a.position - b.position)) {
    if (!images.has(url)) images.set(url, { url, alt })
  }
  return [...images.values()]
}
