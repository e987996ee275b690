/** The text of an email, as HTML and as plain text. */
export type Email = Readonly<{ subject: string; html: string; text: string }>

/** What every email says about its shop. `publicUrl` is where customers reach it. */
export type Shop = Readonly<{
  name: string
  publicUrl: string
  /** The page of an order, with `{id}` for its id; undefined: its resource in the API. */
  orderPageUrl?: string | undefined
}>
