/** A part of a text that staff have written. */
export type TextBlock =
  | Readonly<{ kind: 'heading' | 'paragraph'; text: string }>
  | Readonly<{ kind: 'list'; items: readonly string[] }>

const headingMark = '## '
const itemMark = '- '

/**
 * Returns the parts of a plain text: an empty line ends one, a line that begins with `## ` is a heading, lines that begin with `- ` are
 * the items of a list. Lines of a paragraph that follow each other are one.
 */
export function readTextBlocks(text: string): TextBlock[] {
  const blocks: TextBlock[] = []
  let isOpen = false
  for (const line of text.split('\n').map((each) => each.trim())) {
    const last = isOpen ? blocks.at(-1) : undefined
    isOpen = line !== '' && !line.startsWith(headingMark)
    if (line.startsWith(headingMark)) blocks.push({ kind: 'heading', text: line.slice(headingMark.length) })
    else if (line.startsWith(itemMark)) {
      const item = line.slice(itemMark.length)
      if (last?.kind === 'list') blocks[blocks.length - 1] = { kind: 'list', items: [...last.items, item] }
      else blocks.push({ kind: 'list', items: [item] })
    } else if (line !== '' && last?.kind === 'paragraph') {
      blocks[blocks.length - 1] = { kind: 'paragraph', text: `${last.text} ${line}` }
    } else if (line !== '') blocks.push({ kind: 'paragraph', text: line })
  }
  return blocks
}
