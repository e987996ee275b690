import { join } from 'node:path'
import { repositoryFolder } from './shop-layout.ts'

/** What the shop itself reads from its environment. */
export type ShopConfig = Readonly<{
  /** Where the person stood when they typed the command: npm runs scripts elsewhere. */
  workingFolder: string
  defaultDataFolder: string
  /** The PostgreSQL that keeps the data; undefined: embedded databases in the data folder do. */
  databaseUrl: string | undefined
  /** Where the gateway listens without --port. */
  port: string
  /** The address the gateway listens on. The sample accounts' password is public, so by default only this machine reaches it. */
  host: string
  /** Where customers reach the shop, if that is not this machine's own address. */
  publicUrl: string | undefined
  isProduction: boolean
  /** The process that npm runs this one in; undefined without npm. */
  npmShell: number | undefined
  logLevel: string
  /** Emails leave through a mail server instead of staying in the development mailbox. */
  sendsMail: boolean
  /** Everything else is passed on to the services. */
  environment: NodeJS.ProcessEnv
}>

export function readShopConfig(env: NodeJS.ProcessEnv): ShopConfig {
  return Object.freeze({
    workingFolder: env.INIT_CWD || process.cwd(),
    defaultDataFolder: join(repositoryFolder, '.data'),
    databaseUrl: env.DATABASE_URL || undefined,
    port: env.PORT || '3000',
    host: env.HOST || '127.0.0.1',
    publicUrl: env.PUBLIC_URL || undefined,
    isProduction: env.NODE_ENV === 'production',
    npmShell: env.npm_lifecycle_event === undefined ? undefined : process.ppid,
    logLevel: env.LOG_LEVEL || 'warn',
    sendsMail: Boolean(env.SMTP_URL),
    environment: env,
  })
}
