/** Words of the team, in the console, in English. */
export const teamWords = {
  title: 'Team',
  text: 'Who works for the shop. A change counts at once.',
  none: 'There is no one.',
  name: 'Name',
  email: 'Email address',
  permissions: 'May do',
  admin: 'Everything (admin)',
  nothing: 'Nothing yet',
  since: 'Account since',
  actions: 'Actions',
  actionOf: (action: string, name: string) => `${action}: ${name}`,
  change: 'Change',
  remove: 'Remove',
  save: 'Save',
  changeTitle: 'Change what they may do',
  changeText: (name: string, email: string) => `${name} (${email}). You give and take only what you may do yourself.`,
  removeTitle: 'Remove from the team',
  removeText: (name: string, email: string) => `The account of ${name} (${email}) becomes that of a customer.`,
  names: {
    orders: 'Orders',
    refunds: 'Refunds',
    catalogue: 'Catalogue',
    settings: 'Settings',
    operations: 'Operations',
    team: 'Team',
  },
  meanings: {
    orders: 'Orders, parcels, returns, customers and figures',
    refunds: 'Give money back, also by a cancellation; with orders',
    catalogue: 'Products, pictures, stock and imports',
    settings: 'Settings of the store, and discounts',
    operations: 'State of the services, dead letters and errors',
    team: 'Who works for the shop, and what they may do',
  },
}

export type TeamWords = typeof teamWords
