/** A message as written: what a customer reads, in both of its forms. */
export type Email = Readonly<{ subject: string; html: string; text: string }>

/** What every email says about the shop it comes from. `publicUrl` is where customers reach it. */
export type Shop = Readonly<{
  name: string
  publicUrl: string
  /** The page of an order, with `{id}` for its id; undefined: its resource in the API. */
  orderPageUrl?: string | undefined
}>
