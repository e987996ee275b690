import { catalog } from './catalog.ts'
import { checkout } from './checkout.ts'
import { events } from './events.ts'
import { gateway } from './gateway.ts'
import { growth } from './growth.ts'
import { importing } from './import.ts'
import { limits } from './limits.ts'
import { mail } from './mail.ts'
import { observability } from './observability.ts'
import { shopDay } from './shop-day.ts'
import { signIn } from './sign-in.ts'
import { startAndMemory } from './start-and-memory.ts'
import type { Benchmark } from './support/benchmark.ts'

/** In the order they run. */
export const benchmarks: readonly Benchmark[] = [
  limits,
  catalog,
  checkout,
  signIn,
  shopDay,
  gateway,
  observability,
  events,
  mail,
  startAndMemory,
  importing,
  growth,
]
