import type { ProductWords } from './product-en.ts'

export const productWords: ProductWords = {
  picture: (number, count) => `Bild ${number} von ${count}`,
  enlarge: 'Vergrößern: ',
  viewer: (title) => `Bilder: ${title}`,
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  nextPicture: 'Nächstes Bild',
  previousPicture: 'Vorheriges Bild',
}
