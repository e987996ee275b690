// Every regular expression of a source file: literals, `new RegExp(…)`, and the `pattern` of a schema.
import { stripTypeScriptTypes } from 'node:module'
import { parse } from 'acorn'

/**
 * `{ line, source, flags }` for each; `source` is undefined for one that is put together when the program runs.
 * Ajv compiles the pattern of a schema with the flag `u`.
 */
export function patternsOf(path, text) {
  const code = path.endsWith('.ts') ? stripTypeScriptTypes(text) : text
  const program = parse(code, { ecmaVersion: 'latest', sourceType: 'module', locations: true, allowHashBang: true })
  const constants = new Map()
  for (const node of nodesOf(program)) {
    if (node.type === 'VariableDeclarator' && textOf(node.init) !== undefined) {
      constants.set(node.id.name, textOf(node.init))
    }
  }
  const read = (node) => textOf(node) ?? (node?.type === 'Identifier' ? constants.get(node.name) : undefined)
  return [...nodesOf(program)].flatMap((node) => {
    const found = literalOf(node) ?? constructedOf(node, read) ?? schemaPatternOf(node, read)
    return found === undefined ? [] : [{ line: node.loc.start.line, ...found }]
  })
}

function* nodesOf(node) {
  if (node === null || typeof node !== 'object') return
  if (typeof node.type === 'string') yield node
  for (const [name, child] of Object.entries(node)) {
    if (name !== 'loc') for (const each of Array.isArray(child) ? child : [child]) yield* nodesOf(each)
  }
}

function literalOf(node) {
  return node.type === 'Literal' && node.regex ? { source: node.regex.pattern, flags: node.regex.flags } : undefined
}

function constructedOf(node, read) {
  if (!['NewExpression', 'CallExpression'].includes(node.type) || node.callee.name !== 'RegExp') return undefined
  const [source, flags] = node.arguments
  return { source: read(source), flags: flags === undefined ? '' : (read(flags) ?? '') }
}

/** `pattern` among the options of `Type.String(…)`, or beside `type: 'string'`. */
function schemaPatternOf(node, read) {
  if (
    node.type === 'CallExpression' &&
    node.callee.object?.name === 'Type' &&
    node.callee.property?.name === 'String'
  ) {
    return patternIn(node.arguments[0], read)
  }
  const isSchema = node.type === 'ObjectExpression' && read(memberOf(node, 'type')) === 'string'
  return isSchema ? patternIn(node, read) : undefined
}

function patternIn(node, read) {
  const value = node?.type === 'ObjectExpression' ? memberOf(node, 'pattern') : undefined
  return value === undefined ? undefined : { source: read(value), flags: 'u' }
}

const memberOf = (node, name) =>
  node.properties.find((property) => property.type === 'Property' && property.key.name === name)?.value

function textOf(node) {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value
  const isPlain = node?.type === 'TemplateLiteral' && node.expressions.length === 0
  return isPlain ? node.quasis[0].value.cooked : undefined
}
