/** Returns the number that an option gives; ends the process where it is none. */
export function wholeNumber(name: string, text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  console.error(`--${name} is ${JSON.stringify(text)}: give a whole number from 1.`)
  process.exit(2)
}
