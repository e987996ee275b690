const quoted = /"(?:[^"\\]|\\.)*"/g

/** How deep the objects and arrays of a JSON text are nested, without parsing it. */
export function jsonDepth(text: string): number {
  let depth = 0
  let deepest = 0
  for (const character of text.replace(quoted, '')) {
    if (character === '{' || character === '[') deepest = Math.max(deepest, ++depth)
    if (character === '}' || character === ']') depth--
  }
  return deepest
}
