import { createLogger, openLogFile } from '@storefleet/observability'
import { stopOnSignal, switchLevelOnSignal } from '@storefleet/process'
import { acceptBackupRequests } from './backup/backup-requests.ts'
import { checkSettings } from './check-settings.ts'
import type { ShopConfig } from './config.ts'
import { followNpm } from './follow-npm.ts'
import type { HeldPort } from './held-port.ts'
import type { Progress } from './progress.ts'
import { readyMessage } from './ready-message.ts'
import { startServices } from './start-services.ts'
import type { Storage } from './storage.ts'

/** What closing takes once the services have finished what they had begun. */
const lastConnectionsMs = 5_000

export type Premises = { config: ShopConfig; heldPort: HeldPort; storage: Storage; progress: Progress }

/** Starts everything, says where it is, and closes it in order when a signal comes. */
export async function openShop({ config, heldPort, storage, progress }: Premises): Promise<void> {
  const url = `http://localhost:${heldPort.port}`
  const publicUrl = config.publicUrl ?? url
  const settings = checkSettings(config, publicUrl)
  const logger = createLogger({ level: config.logLevel, file: openLogFile(storage.logFile) })
  switchLevelOnSignal(logger)
  if (config.isProduction && storage.isEmbedded) {
    logger.warn(
      'NODE_ENV is production, and a power cut may cost the last orders on embedded databases: set DATABASE_URL',
    )
  }

  const surroundings = { config, publicUrl, heldPort, storage, logger, progress, settings }
  const services = await startServices(surroundings).finally(progress.done)
  const unfollowNpm = followNpm(config.npmShell)
  const refuseBackups = storage.isEmbedded ? acceptBackupRequests(storage.dataFolder, services.finishBackup) : () => {}
  const stop = async () => {
    unfollowNpm()
    refuseBackups()
    console.log('\nStopping… (once more to stop at once)')
    await services.stop()
    console.log('Stopped. The data is kept.')
  }
  const shutdownLimitMs = settings.gracePeriodMs + lastConnectionsMs
  stopOnSignal({ stop }, shutdownLimitMs)
  storage.onTakenOver((reason) => {
    console.error(reason)
    setTimeout(() => process.exit(1), shutdownLimitMs).unref()
    const end = () => process.exit(1)
    services.stop().then(end, end)
  })

  process.stdout.write(
    readyMessage({
      url,
      data: storage.describe(),
      resetCommand: storage.resetCommand,
      hasSampleAccounts: settings.sampleAccounts,
      hasMailbox: !config.sendsMail,
      secondsToReady: performance.now() / 1000,
    }),
  )
}
