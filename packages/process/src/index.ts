export { ConfigError } from './config-error.ts'
export { type ConfigReader, collectSettings, createConfigReader, readSettings } from './config-reader.ts'
export { describeSettings } from './describe-settings.ts'
export { findFreePort } from './free-port.ts'
export { createJob, type Job, type JobReport, type RoundOutcome } from './job.ts'
export { createKept, type Kept } from './kept.ts'
export { switchLevelOnSignal } from './level-switch.ts'
export {
  logLevels,
  readBuildRevision,
  readCorsOrigins,
  readList,
  readListening,
  readLogLevel,
  readMigrateOnly,
  readProcessConfig,
  readRedis,
  readServiceUrls,
  readShutdown,
  readTracing,
} from './process-config.ts'
export { exitWith, runProcess, type Service, stopOnSignal } from './run-process.ts'
