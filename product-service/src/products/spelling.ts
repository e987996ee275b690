/**
 * Returns the steps from one word to the other: a letter added, removed, replaced, or two neighbours swapped (optimal string
 * alignment); `limit + 1` for anything beyond `limit`.
 */
export function editDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit) return limit + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    for (let column = 1; column <= to.length; column++) {
      current[column] = cheapestStep(from, to, row, column, { beforeLast, last, current })
    }
    beforeLast = last
    last = current
  }
  return Math.min(last[to.length] as number, limit + 1)
}

type Rows = { beforeLast: number[]; last: number[]; current: number[] }

function cheapestStep(
  from: string,
  to: string,
  row: number,
  column: number,
  { beforeLast, last, current }: Rows,
): number {
  const cost = from[row - 1] === to[column - 1] ? 0 : 1
  const isSwap = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
  return Math.min(
    (last[column] as number) + 1,
    (current[column - 1] as number) + 1,
    (last[column - 1] as number) + cost,
    isSwap ? (beforeLast[column - 2] as number) + 1 : Number.POSITIVE_INFINITY,
  )
}

/** How wrong a word may be: short ones are too alike to guess. */
const allowedEdits = (term: string) => {
  if (term.length <= 2) return 0
  return term.length <= 4 ? 1 : 2
}

/** The closest of the candidates, or the term itself where none is close. Of equally close ones the first wins. */
export function correctTerm(term: string, candidates: readonly string[]): string {
  let best = term
  let fewest = allowedEdits(term) + 1
  for (const candidate of candidates) {
    const edits = editDistance(term, candidate, fewest)
    if (edits < fewest) {
      best = candidate
      fewest = edits
    }
  }
  return best
}
