import { answers } from './databases.ts'

/** The Redis to test on: TEST_REDIS_URL, or the one on localhost where there is one. */
export const findTestRedis = async (): Promise<string | undefined> =>
  process.env.TEST_REDIS_URL || ((await answers(6379)) ? 'redis://127.0.0.1:6379' : undefined)
