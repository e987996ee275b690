/** The text of an email, as HTML and as plain text. */
export type Email = Readonly<{ subject: string; html: string; text: string }>
