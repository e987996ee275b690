const formula = /^'*[=+\-@\t\r]/

/** A spreadsheet runs a cell that starts like a formula, unless an apostrophe stands before it (CWE-1236). */
export const guardCell = (text: string): string => (formula.test(text) ? `'${text}` : text)

/** The cell as it was before `guardCell`. */
export const unguardCell = (text: string): string => (text.startsWith("'") && formula.test(text) ? text.slice(1) : text)
