/** `markets[0].countries[1]` and `markets.0.countries.1` are one path. */
const plain = (path: string) => path.replaceAll(/\[(\d+)\]/g, '.$1')

/** What is wrong with a field, or with a part of it that has no input of its own. */
export function errorAt(errors: Readonly<Record<string, string>>, path: string): string | undefined {
  const found = Object.entries(errors).find(([field]) => plain(field) === path || plain(field).startsWith(`${path}.`))
  return found?.[1]
}

/** What is wrong with a list or group as a whole; what is wrong within it is said there. */
export const errorOf = (errors: Readonly<Record<string, string>>, path: string): string | undefined =>
  Object.entries(errors).find(([field]) => plain(field) === path)?.[1]
