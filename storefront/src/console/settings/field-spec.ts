/** What kind of thing a field of a form of settings holds, and so how it is typed and sent. */
export type FieldSpec =
  | Readonly<{
      type: 'text'
      /** What is sent where nothing is typed; without it, the empty text, which the API refuses at the field. */
      whenEmpty?: 'null' | 'left-out'
      /** Of more lines than one. */
      isLong?: boolean
      /** A plain text as legal pages show it. */
      hasPreview?: boolean
      inputType?: 'date' | 'email'
    }>
  | Readonly<{ type: 'number'; whenEmpty?: 'null' }>
  /** Smallest units of the currency of the store. */
  | Readonly<{ type: 'money'; whenEmpty?: 'null' }>
  /** From where a shipping rate counts: an amount, or grams where its method is priced by weight. */
  | Readonly<{ type: 'threshold' }>
  /** Countries: `DE, AT`. */
  | Readonly<{ type: 'countries' }>
  /** Countries and regions of them: `DE, US-CA, US-NY`. */
  | Readonly<{ type: 'places' }>
  | Readonly<{ type: 'check' }>
  | Readonly<{ type: 'choice'; of: readonly string[] }>
  | Readonly<{
      type: 'group'
      of: FieldSpecs
      /** Sent as null where none of its texts is filled in. */
      whenEmpty?: 'null'
      /** What counts where the settings say nothing. */
      unset?: Body
    }>
  | RowsSpec

/** A list whose rows are added, changed and removed. */
export type RowsSpec = Readonly<{
  type: 'rows'
  of: FieldSpecs
  /** What a row that is added begins with. */
  added: Draft
  /** Which fields tell rows apart while they are closed. */
  summary: readonly string[]
}>

export type FieldSpecs = Readonly<Record<string, FieldSpec>>

/** What is typed: texts, marks, and lists of the same. */
export type DraftValue = string | boolean | Draft | readonly Draft[]
export type Draft = Readonly<{ [field: string]: DraftValue }>
/** As the API has it. */
export type Body = Readonly<Record<string, unknown>>
