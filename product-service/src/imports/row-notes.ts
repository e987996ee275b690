/** Notes for the sender on rows that were imported. */
export type Notes = { add(row: number, text: string): void; of(row: number): string | undefined }

export function createNotes(): Notes {
  const notes = new Map<number, string>()
  return {
    add: (row, text) => void notes.set(row, notes.has(row) ? `${notes.get(row)}; ${text}` : text),
    of: (row) => notes.get(row),
  }
}
