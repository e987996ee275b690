// What a document names that can be looked up: files, links, scripts of npm, settings.

const extension = 'ts|mjs|js|json|jsonc|md|sql|yml|yaml|proto|csv|sh|alloy|html|css|svg|toml'
const fileName = new RegExp(`^(?:[\\w.@*{},!()<>…-]+/)*[\\w.@*{},!()<>-]+\\.(?:${extension})$`)
const setting = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/
/** Names that stand for others: `NNNN-title.md`, `…/b.ts`. */
const isPlaceholder = (path) => /NNNN|…|^\*+\.\w+$/.test(path)

/** In code that the document shows, relative to the file it is meant for. */
const relativeImport = /^\s*(import|export)\b.*\bfrom '\.\.?\//

/**
 * Returns `{ kind, name, line }` for each path, link, script and workspace of npm, and setting that the text names. Folders are
 * recognised by their first part, which `topFolders` lists.
 */
export function referencesIn(text, topFolders = []) {
  const references = []
  let isFenced = false
  for (const [index, line] of text.split('\n').entries()) {
    const add = (kind, name) => references.push({ kind, name, line: index + 1 })
    if (/^\s*(```|~~~)/.test(line)) isFenced = !isFenced
    else if (isFenced && relativeImport.test(line)) continue
    else if (isFenced) readWords(line, topFolders, add)
    else readProse(line, topFolders, add)
  }
  return references
}

function readProse(line, topFolders, add) {
  for (const [, code] of line.matchAll(/`([^`]+)`/g)) readWords(code, topFolders, add)
  for (const [, target] of line.replace(/`[^`]*`/g, '').matchAll(/\]\(([^()\s]+)\)/g)) {
    if (!/^[a-z]+:/.test(target)) add('link', target)
  }
}

/** A line of a shell, or the code in a sentence. */
function readWords(code, topFolders, add) {
  for (const [, name] of code.matchAll(/\bnpm run (?:--silent |-s )?([\w:-]+)/g)) add('script', name)
  for (const [, name] of code.matchAll(/\bnpm [\w: -]*(?:-w|--workspace)[ =]([\w@/-]+)/g)) add('workspace', name)
  for (const word of code.split(/[\s"'`=;|&]+/)) {
    const path = word
      .replace(/^(\.\/|@)/, '')
      .replace(/[:,.)]+$/, '')
      .replace(/:\d+$/, '')
    if (setting.test(word)) add('setting', word)
    else if (isPath(path, topFolders) && !isPlaceholder(path)) add('path', path)
  }
}

const isPath = (word, topFolders) =>
  fileName.test(word) ||
  (topFolders.includes(word.split('/')[0]) && /^[\w.@*{},!()<>/-]+$/.test(word) && word.includes('/'))

/** The anchors of a document's headings, as GitHub makes them. */
export function anchorsIn(text) {
  const headings = [...text.replace(/^(```|~~~)[\s\S]*?^\1/gm, '').matchAll(/^#+ (.+)$/gm)].map(([, title]) => title)
  return new Set(
    headings.map((title) =>
      title
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replaceAll(' ', '-'),
    ),
  )
}
