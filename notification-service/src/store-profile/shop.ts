/** What every email says about its shop. `publicUrl` is where customers reach it. */
export type Shop = Readonly<{
  name: string
  publicUrl: string
  /** The page of an order, with `{id}` for its id; undefined: its resource in the API. */
  orderPageUrl?: string | undefined
  /** BCP 47: the language of its words, and how amounts and dates are written. */
  locale: string
  /** Of the IANA database. */
  timeZone: string
  /** The lines that say who the merchant is and how to reach them. */
  imprint: readonly string[]
  vatId: string | null
}>
