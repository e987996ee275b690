import { createLogger, openLogFile } from '@storefleet/observability'
import { stopOnSignal, switchLevelOnSignal } from '@storefleet/process'
import { checkSettings } from './check-settings.ts'
import type { ShopConfig } from './config.ts'
import type { DataFolder } from './data-folder.ts'
import { followNpm } from './follow-npm.ts'
import type { HeldPort } from './held-port.ts'
import type { Progress } from './progress.ts'
import { readyMessage } from './ready-message.ts'
import { startServices } from './start-services.ts'

const shutdownLimitMs = 20_000

export type Premises = { config: ShopConfig; heldPort: HeldPort; data: DataFolder; progress: Progress }

/** Starts everything, says where it is, and closes it in order when a signal comes. */
export async function openShop({ config, heldPort, data, progress }: Premises): Promise<void> {
  const url = `http://localhost:${heldPort.port}`
  const publicUrl = config.publicUrl ?? url
  checkSettings(config, publicUrl)
  const logger = createLogger({ level: config.logLevel, file: openLogFile(data.logFile) })
  switchLevelOnSignal(logger)
  if (config.isProduction) {
    logger.warn('NODE_ENV is production: there are no sample accounts, and a real shop runs its services as a fleet')
  }

  const services = await startServices({ config, publicUrl, heldPort, data, logger, progress }).finally(progress.done)
  const unfollowNpm = followNpm(config.npmShell)
  const stop = async () => {
    unfollowNpm()
    console.log('\nStopping… (once more to stop at once)')
    await services.stop()
    console.log('Stopped. The data is kept.')
  }
  stopOnSignal({ stop }, shutdownLimitMs)

  process.stdout.write(
    readyMessage({
      url,
      dataFolder: data.path,
      resetCommand:
        data.path === config.defaultDataFolder ? 'npm start -- reset' : `npm start -- reset --data ${data.path}`,
      hasSampleAccounts: !config.isProduction,
      hasMailbox: !config.sendsMail,
      secondsToReady: performance.now() / 1000,
    }),
  )
}
