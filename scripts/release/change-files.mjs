// The files of changes/: what users notice of a change, kept until the release that has it. changes/README.md describes them.

/** The kinds of changes and their headings, in the order of CHANGELOG.md. */
export const kinds = {
  breaking: 'Breaking',
  security: 'Security',
  added: 'Added',
  changed: 'Changed',
  fixed: 'Fixed',
}

const fileName = new RegExp(`^(${Object.keys(kinds).join('|')})-[a-z0-9]+(-[a-z0-9]+)*\\.md$`)
const isItemLine = (line) => /^(- | {2})\S/.test(line)

/** What is wrong with the file of a change: a list of sentences. */
export function problemsOfChange(name, text) {
  const lines = text.trimEnd().split('\n')
  return [
    !fileName.test(name) && `is not named <kind>-<what-changes>.md: the kind is ${Object.keys(kinds).join(', ')}`,
    text.trim() === '' && 'is empty',
    text.trim() !== '' && !lines.every(isItemLine) && 'is not a list: begin each change with "- "',
  ].filter(Boolean)
}

/** Returns the kind and the list items of a file without problems. */
export const readChange = (name, text) => ({ kind: name.slice(0, name.indexOf('-')), items: text.trim() })
