/**
 * Groups of test files for one process each: of one folder of the repository, of almost equal size, at most `limit` files in each,
 * the largest group first, so that the last to end is a small one.
 */
export function groupFiles(files, limit) {
  const byFolder = Map.groupBy(files.toSorted(), (file) => file.split('/')[0])
  return [...byFolder]
    .flatMap(([name, its]) => split(its, Math.ceil(its.length / limit)).map((files) => ({ name, files })))
    .toSorted((a, b) => b.files.length - a.files.length)
}

/** In turns, because files that stand side by side tend to take equally long. */
const split = (files, count) =>
  Array.from({ length: count }, (_, group) => files.filter((_, index) => index % count === group))
