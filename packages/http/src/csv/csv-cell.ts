const formula = /^'*[=+\-@\t\r]/
/** A number or code with the apostrophe that keeps a spreadsheet from reading it as a number. "'90s" is none. */
const guardedCode = /^'+\d[\dA-Z .,_/-]*$/

/** A spreadsheet runs a cell that starts like a formula, unless an apostrophe stands before it (CWE-1236). */
export const guardCell = (text: string): string => (formula.test(text) || guardedCode.test(text) ? `'${text}` : text)

/** The cell as it was before `guardCell`, or before a spreadsheet's own guard. */
export const unguardCell = (text: string): string =>
  text.startsWith("'") && (formula.test(text) || guardedCode.test(text)) ? text.slice(1) : text
