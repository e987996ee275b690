/** Returns the outcome of `work`, or throws what `tooLate` makes when that takes longer than `timeoutMs`. The work itself goes on. */
export async function withTimeout<T>(timeoutMs: number, work: Promise<T>, tooLate: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooLate()), timeoutMs)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
