import { existsSync } from 'node:fs'
import { loadEnvFile } from 'node:process'
import { fileURLToPath } from 'node:url'

export type Settings = { project: string; shopUrl: string; mailUrl: string; email: string; password: string }

/** What .env says of the fleet that runs; the environment goes first. */
export function readSettings(): Settings {
  const envFile = fileURLToPath(new URL('../../.env', import.meta.url))
  if (existsSync(envFile)) loadEnvFile(envFile)
  const setting = (name: string) => process.env[name] || undefined
  const email = setting('FIRST_ADMIN_EMAIL')
  const password = setting('FIRST_ADMIN_PASSWORD')
  if (email === undefined || password === undefined) {
    throw new Error('FIRST_ADMIN_EMAIL and FIRST_ADMIN_PASSWORD are not set: run this where the .env of the fleet is.')
  }
  return {
    project: setting('COMPOSE_PROJECT_NAME') ?? 'storefleet',
    shopUrl: `http://localhost:${setting('GATEWAY_PORT') ?? 3000}`,
    mailUrl: `http://localhost:${setting('MAIL_PORT') ?? 8025}`,
    email,
    password,
  }
}
