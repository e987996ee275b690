/** What was chosen, where it can still be chosen; else the first, and nothing (`''`) of none. */
export const keptOrFirst = (items: readonly { id: string }[], chosen: string): string =>
  items.some(({ id }) => id === chosen) ? chosen : (items[0]?.id ?? '')
