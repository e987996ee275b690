// The steps of a how-to: a line that names a file in backticks and ends with a colon, and a block with what changes in it.
// A block of `diff` has hunks, which begin with @@; another block is the text of a new file.

const step = /^`([^`\n]+)`( \(new\))?:\n\n(`{3,})(\w+)\n([\s\S]*?)^\3$/gm

/** Returns `{ path, isNew, text }` for each step, in order. */
export const stepsIn = (document) =>
  [...document.matchAll(step)].map(([, path, isNew, , , text]) => ({ path, isNew: isNew !== undefined, text }))

/** Returns the document without the code of its steps; lines keep their numbers. */
export const withoutSteps = (document) => document.replace(step, (block) => block.replace(/[^\n]/g, ''))

/**
 * Returns the text of a file after the hunks of a diff. Blanks within a line are not compared, as columns of tables move.
 *
 * @throws Error when the lines of a hunk are not in the file
 */
export function applyHunks(text, diff) {
  const lines = text.split('\n')
  let from = 0
  for (const hunk of diff.split(/^@@.*\n/m).filter((part) => part !== '')) {
    const changes = hunk.replace(/\n$/, '').split('\n')
    const before = changes.filter((line) => !line.startsWith('+')).map((line) => line.slice(1))
    const at = findLines(lines, before, from)
    if (at === -1) throw new Error(`these lines are not there:\n${before.join('\n')}`)
    const replaced = resultOf(changes, lines.slice(at, at + before.length))
    lines.splice(at, before.length, ...replaced)
    from = at + replaced.length
  }
  return lines.join('\n')
}

/** Context lines stay as the file has them. */
function resultOf(changes, present) {
  const rest = [...present]
  return changes.flatMap((line) => {
    if (line.startsWith('+')) return [line.slice(1)]
    const old = rest.shift()
    return line.startsWith('-') ? [] : [old]
  })
}

const isSameLine = (line, wanted) => line?.replace(/\s+/g, ' ').trim() === wanted.replace(/\s+/g, ' ').trim()

/** Hunks are in the order of the file; neighbouring ones may share a line of context. */
function findLines(lines, wanted, from) {
  for (let at = Math.max(0, from - 1); at + wanted.length <= lines.length; at++) {
    if (wanted.every((line, index) => isSameLine(lines[at + index], line))) return at
  }
  return -1
}
