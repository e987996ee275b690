/** Words of the categories of the console in English. */
export const categoryWords = {
  title: 'Categories',
  none: 'There are no categories yet.',
  add: 'Add a category',
  change: 'Change the category',
  save: 'Save',
  name: 'Name',
  parent: 'Within',
  top: 'No other: at the top',
  position: 'Position',
  positionHint: 'Lower numbers come first.',
  slug: 'Address',
  slugHint: 'The end of its address in the shop. Left empty, it is made of the name.',
  description: 'Description',
  products: 'Products',
  remove: 'Delete',
  removeOf: (title: string) => `Delete ${title}`,
  removeText: 'Only an empty category is deleted: move its products and the categories within it first.',
}

export type CategoryWords = typeof categoryWords
