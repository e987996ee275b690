/** What the operations of the API are grouped by, in the order in which a reader needs them. */
export const tags: readonly { name: string; description: string }[] = [
  {
    name: 'products',
    description: 'The catalog: browse, search and read products; staff create, change and import them.',
  },
  { name: 'categories', description: 'The tree of categories that products are found by.' },
  { name: 'carts', description: 'Carts of guests and customers, at current prices and stock.' },
  { name: 'shipping methods', description: 'Where and how an order can be delivered.' },
  {
    name: 'orders',
    description: 'Place, pay, read, cancel, ship and refund orders. A guest reads an order with its access token.',
  },
  {
    name: 'returns',
    description: 'Send units back, or withdraw from the contract; staff approve, receive, inspect and refund returns.',
  },
  {
    name: 'payments',
    description: 'Where the sandbox payment provider is answered, and tells what became of a payment.',
  },
  {
    name: 'sign-in',
    description:
      'Register, sign in, and exchange the session for the signed token that the rest of the API takes. ' +
      'These operations have errors of their own: `code` and `message`.',
  },
  { name: 'profile', description: 'The account of the person who is signed in.' },
  { name: 'addresses', description: 'The address book of the person who is signed in.' },
  { name: 'push', description: 'Push notifications to the browsers of the person who is signed in.' },
  {
    name: 'inventory',
    description: 'For staff: stock of each variant, its changes, and the threshold at which it is low.',
  },
  {
    name: 'store',
    description: 'Name, address, currency and markets of the store; staff set these, tax and shipping.',
  },
  { name: 'discounts', description: 'For staff: codes and discounts that apply by themselves.' },
  { name: 'customers', description: 'For staff: who has ordered, with or without an account.' },
  { name: 'notifications', description: 'For staff: what was sent to customers, and sending it again.' },
  { name: 'webhooks', description: 'For administrators: where programs are told of events, and what they were told.' },
  { name: 'users', description: 'For administrators: accounts, roles and bans.' },
  { name: 'team', description: 'For staff who manage the team: who works for the shop, and what they may do.' },
  {
    name: 'operations',
    description: 'For staff: replicas, events that could not be handled, and the timeline of an order.',
  },
  { name: 'images', description: 'Pictures of the sample data.' },
  { name: 'mailbox', description: 'The development mailbox: what was mailed where no mail server is set.' },
]
