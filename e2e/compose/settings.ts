import { existsSync } from 'node:fs'
import { loadEnvFile } from 'node:process'
import { fileURLToPath } from 'node:url'

export type Settings = { project: string; shopUrl: string; mailUrl: string; email: string; password: string }

/** They would refuse most of what one client orders. */
const limits = ['RATE_LIMIT_PER_MINUTE', 'SIGN_IN_LIMIT_PER_MINUTE', 'MAX_UNPAID_ORDERS', 'MAX_UNPAID_UNITS']

/** What .env says of the fleet that runs; the environment goes first. Throws where a limit is on. */
export function readSettings(): Settings {
  const envFile = fileURLToPath(new URL('../../.env', import.meta.url))
  if (existsSync(envFile)) loadEnvFile(envFile)
  const setting = (name: string) => process.env[name] || undefined
  const email = setting('FIRST_ADMIN_EMAIL')
  const password = setting('FIRST_ADMIN_PASSWORD')
  if (email === undefined || password === undefined) {
    throw new Error('FIRST_ADMIN_EMAIL and FIRST_ADMIN_PASSWORD are not set: run this where the .env of the fleet is.')
  }
  const limiting = limits.filter((name) => setting(name) !== '0')
  if (limiting.length > 0) {
    const lines = limiting.map((name) => `${name}=0`).join(', ')
    throw new Error(`The shop limits its clients: set ${lines} in .env, and run docker compose up again.`)
  }
  return {
    project: setting('COMPOSE_PROJECT_NAME') ?? 'storefleet',
    shopUrl: `http://localhost:${setting('GATEWAY_PORT') ?? 3000}`,
    mailUrl: `http://localhost:${setting('MAIL_PORT') ?? 8025}`,
    email,
    password,
  }
}
