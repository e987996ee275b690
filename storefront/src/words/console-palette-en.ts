/** Words of the command palette and of the list of shortcuts, in English. */
export const paletteWords = {
  open: 'Go to …',
  title: 'Go to',
  field: 'Page, order, product or customer',
  groups: { pages: 'Pages', orders: 'Orders', products: 'Products', customers: 'Customers' },
  none: 'Nothing matches.',
  found: (count: number) => (count === 1 ? '1 match' : `${count} matches`),
  partly: 'Not everything could be searched. Try again later.',
  shortcuts: 'Keyboard shortcuts',
  keys: {
    palette: 'Go to a page, order, product or customer',
    choose: 'Choose in a list of matches',
    follow: 'Open what is chosen',
    close: 'Close what lies over the page',
    search: 'Search the list of the page',
    shortcuts: 'Show these shortcuts',
  },
  areSingle: 'Use the shortcuts that are a single character',
}
