import { unavailable } from '../errors.ts'

/** The outcome of `work`, or a rejection that says `otherwise` when it takes longer than `timeoutMs`. The work itself goes on. */
export async function within<T>(timeoutMs: number, work: Promise<T>, otherwise: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(unavailable('bus-unavailable', otherwise)), timeoutMs)
  })
  return Promise.race([work, tooLate]).finally(() => clearTimeout(timer))
}
