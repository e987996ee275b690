// Which files run which: an import of a package's front door leads to the files of the names that are imported, and what only
// types need is left out, as it is when the code runs.
import { posix } from 'node:path'

const statement =
  /^[ \t]*(import|export)\s+(?!type\b)(?:(\*(?:\s+as\s+\w+)?|\w+\s*,\s*)?\s*(?:\{([^}]*)\})?\s*(\w+)?\s*from\s*)?['"]([^'"]+)['"]/gm
const others = /\bimport\(\s*['"]([^'"]+)['"]\s*\)|\bnew URL\(\s*['"]([^'"]+\.(?:ts|mjs))['"]\s*,\s*import\.meta\.url/g

/** The imports and re-exports of one file: `{ form, target, names }`; `names` is undefined where all are meant. */
export function importsOf(text) {
  const found = [...text.matchAll(statement)]
    .filter(([, , , names]) => names === undefined || valueNames(names).length > 0)
    .map(([, form, star, names, , target]) => ({
      form,
      target,
      names: star || names === undefined ? undefined : valueNames(names),
    }))
  return [
    ...found,
    ...[...text.matchAll(others)].map(([, module, file]) => ({ form: 'import', target: module ?? file })),
  ]
}

/** Of `a, type B, c as d` those that are values, by the names that the other file gives them. */
const valueNames = (list) =>
  list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '))
    .map((name) => name.split(' as ')[0])

/**
 * Returns for each file those that it runs. `files` are texts by path, `packages` the entry points of packages:
 * `{ '@shop/orders': 'orders/src/app.ts' }`.
 */
export function importGraph(files, packages) {
  const imports = new Map([...files].map(([path, text]) => [path, importsOf(text)]))
  const resolve = (path, target) => {
    if (packages[target] !== undefined) return packages[target]
    const file = target.startsWith('.') || !target.includes('@') ? posix.join(posix.dirname(path), target) : target
    return files.has(file) ? file : undefined
  }

  /** The files of a front door that give the names; the door itself where it has them, or where all are asked for. */
  const behind = (door, names) => {
    const doors = (imports.get(door) ?? []).filter(({ form }) => form === 'export')
    if (names === undefined || doors.length === 0) return [door]
    return names.flatMap((name) => {
      const one = doors.filter((each) => each.names?.includes(name))
      return (one.length > 0 ? one : doors.filter((each) => each.names === undefined))
        .map(({ target }) => resolve(door, target))
        .filter((path) => path !== undefined)
    })
  }

  const runs = ([path, list]) => [
    path,
    new Set(
      list.flatMap(({ target, names }) => {
        const file = resolve(path, target)
        return file === undefined ? [] : behind(file, names)
      }),
    ),
  ]
  return new Map([...imports].map(runs))
}

/** The files that run one of `changed`, directly or not, and those themselves. */
export function dependentsOf(changed, graph) {
  const users = new Map()
  for (const [path, used] of graph) for (const each of used) users.set(each, [...(users.get(each) ?? []), path])
  const found = new Set(changed)
  for (const path of found) for (const user of users.get(path) ?? []) found.add(user)
  return found
}
