// Audits the books of a shop that runs, through its operations routes, a page at a time: `npm run audit:books -- --url https://shop.example`.
// Signs in with AUDIT_EMAIL and AUDIT_PASSWORD (an admin), or FIRST_ADMIN_EMAIL and FIRST_ADMIN_PASSWORD of .env. Ends with 1 where books differ.
import { existsSync } from 'node:fs'
import { loadEnvFile } from 'node:process'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { auditBooks } from './audit-books/audit-books.mjs'

const usage = `Audits the books of a shop that runs.

  npm run audit:books                               the shop at http://localhost:3000
  npm run audit:books -- --url https://shop.example

  --pause N   milliseconds between two pages (100), so that customers notice nothing

Signs in with AUDIT_EMAIL and AUDIT_PASSWORD, else FIRST_ADMIN_EMAIL and FIRST_ADMIN_PASSWORD, also from .env: an admin.
`
const { values } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://localhost:3000' },
    pause: { type: 'string', default: '100' },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) {
  console.log(usage)
  process.exit(0)
}
const envFile = fileURLToPath(new URL('../.env', import.meta.url))
if (existsSync(envFile)) loadEnvFile(envFile)
const email = process.env.AUDIT_EMAIL || process.env.FIRST_ADMIN_EMAIL
const password = process.env.AUDIT_PASSWORD || process.env.FIRST_ADMIN_PASSWORD
if (!URL.canParse(values.url) || !/^\d{1,5}$/.test(values.pause) || !email || !password) {
  console.error(usage)
  process.exit(2)
}
const pause = () => delay(Number(values.pause))
try {
  const differences = await auditBooks({
    url: values.url.replace(/\/$/, ''),
    email,
    password,
    pause,
    print: console.log,
  })
  console.log(`${differences} differences`)
  process.exitCode = differences > 0 ? 1 : 0
} catch (error) {
  console.error(`The audit did not end: ${error.message}`)
  process.exitCode = 2
}
