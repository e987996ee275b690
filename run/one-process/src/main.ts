import { readShopConfig } from './config.ts'
import { runCommand } from './run-command.ts'

// No other user of this machine may read the data and the log.
process.umask(0o077)

try {
  await runCommand(process.argv.slice(2), readShopConfig(process.env))
} catch (error) {
  const isExplained = error instanceof Error && ['ShopRefusal', 'ConfigError'].includes(error.name)
  console.error(isExplained ? error.message : error)
  process.exit(1)
}
