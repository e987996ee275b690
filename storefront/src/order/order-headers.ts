/** The token of an order is sent as a header: it is in no address that is logged. */
export const orderHeaders = (token: string | undefined): Record<string, string> =>
  token === undefined ? {} : { 'x-order-access-token': token }
