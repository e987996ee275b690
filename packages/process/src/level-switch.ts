import type { Logger } from '@storefleet/observability'

/** On SIGUSR2 the process logs at `debug`, and on the next one at its own level again; it says so in one line. */
export function switchLevelOnSignal(logger: Logger): void {
  // Windows has no such signal.
  if (process.platform === 'win32') return
  const ownLevel = logger.level
  let isSwitched = false
  process.on('SIGUSR2', () => {
    const level = isSwitched ? ownLevel : 'debug'
    const say = () => logger.info({ logLevel: level }, 'log level changed by SIGUSR2')
    // Said while `debug` is in force, as its own level may be above `info`.
    if (isSwitched) say()
    isSwitched = !isSwitched
    logger.level = level
    if (isSwitched) say()
  })
}
