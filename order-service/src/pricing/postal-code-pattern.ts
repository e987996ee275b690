/**
 * Returns a pattern that takes capitals and small letters without a flag, for a postal code pattern whose letters are capitals:
 * `^[A-Z]\d GIR$` → `^[A-Za-z]\d [Gg][Ii][Rr]$`. An HTML `pattern` and a JSON Schema have no flags.
 */
export const withoutFlag = (pattern: string): string =>
  pattern.replace(/\\.|\[[^[\]]*\]|[A-Z]/g, (part) => {
    if (part.startsWith('\\')) return part
    if (part.startsWith('[')) return inBothCases(part)
    return `[${part}${part.toLowerCase()}]`
  })

/** The characters of a class without a backslash are the same in both cases or letters. */
function inBothCases(characterClass: string): string {
  const members = characterClass.slice(1, -1)
  const letters = members.match(/[A-Z](?:-[A-Z])?/g)?.join('') ?? ''
  return `[${members}${letters.toLowerCase()}]`
}
