/** Words of the pictures of a product. */
export const productWords = {
  picture: (number: number, count: number) => `Picture ${number} of ${count}`,
  enlarge: 'Enlarge: ',
  viewer: (title: string) => `Pictures: ${title}`,
  zoomIn: 'Enlarge',
  zoomOut: 'Reduce',
  nextPicture: 'Next picture',
  previousPicture: 'Previous picture',
}

export type ProductWords = typeof productWords
