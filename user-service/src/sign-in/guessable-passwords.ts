import { createRequire } from 'node:module'

/** How many digits and signs around a common password do not make it another. */
const maxAddedCharacters = 5
const maxRepeatedUnit = 4
const rows = [
  '0123456789',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'qwertzuiop',
  'azertyuiop',
  'asdfghjkl',
  'zxcvbnm',
]
const backwards = (text: string) => [...text].reverse().join('')
const sequences = [...rows, ...rows.map(backwards)]
const replacedLetters: Readonly<Record<string, string>> = {
  ...{ '0': 'o', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's' },
}

let list: ReadonlySet<string> | undefined

/** The 49,000 most common passwords of zxcvbn-ts (MIT). Loaded with the first question: it takes 0.1 s and 10 MB. */
function commonPasswords(): ReadonlySet<string> {
  if (list) return list
  const load = createRequire(import.meta.url) as (name: string) => { dictionary: Record<string, string[]> }
  list = new Set(load('@zxcvbn-ts/language-common').dictionary['passwords-common'])
  return list
}

/** Whether a password is tried among the first: a common one, also with letters replaced or up to five characters added, a sequence or a repetition. */
export function isCommonPassword(password: string): boolean {
  const text = password.normalize('NFKC').toLowerCase()
  return isSequence(text) || isRepetition(text) || spellingsOf(text).some((spelling) => commonPasswords().has(spelling))
}

/** Returns the text with letters in place of the digits and signs that stand for them. */
export const withoutReplacements = (text: string, one: 'i' | 'l' = 'i'): string =>
  [...text].map((character) => (/[1!]/.test(character) ? one : (replacedLetters[character] ?? character))).join('')

function spellingsOf(text: string): string[] {
  const kept = [text, withoutEnds(text, { start: false }), withoutEnds(text, { start: true })]
  return kept.flatMap((each) => [each, withoutReplacements(each, 'i'), withoutReplacements(each, 'l')])
}

/** Returns the text without the digits and signs at its end, and its start, unless they are too many. */
function withoutEnds(text: string, { start }: { start: boolean }): string {
  const isLetter = (character: string) => /\p{L}/u.test(character)
  const characters = [...text]
  const from = start ? Math.max(characters.findIndex(isLetter), 0) : 0
  const core = characters.slice(from, characters.findLastIndex(isLetter) + 1)
  return characters.length - core.length > maxAddedCharacters ? text : core.join('')
}

const isSequence = (text: string) =>
  sequences.some((row) => row.repeat(Math.ceil(text.length / row.length) + 1).includes(text))

function isRepetition(text: string): boolean {
  for (let length = 1; length <= text.length / 2; length++) {
    const unit = text.slice(0, length)
    if (unit.repeat(Math.ceil(text.length / length)).slice(0, text.length) !== text) continue
    return length <= maxRepeatedUnit || isCommonPassword(unit)
  }
  return false
}
