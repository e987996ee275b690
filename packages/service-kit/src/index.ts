export { ConfigError } from './config-error.ts'
export { type ConfigReader, collectSettings, createConfigReader, readSettings } from './config-reader.ts'
export { type Database, isUniqueViolation, type Queryable, type Tx } from './database/database.ts'
export { withoutOutage } from './database/database-unavailable.ts'
export { keepSetting } from './database/keep-setting.ts'
export { migrate } from './database/migrate.ts'
export { openAhead } from './database/open-ahead.ts'
export { type OpenDriver, openDatabase, openDriver } from './database/open-database.ts'
export { makePrivate, privateFileMode, privateFolderMode } from './database/private-folder.ts'
export { json, Sql, sql } from './database/sql.ts'
export { describeSettings } from './describe-settings.ts'
export type { BrokerOptions, Consumer, EventBus } from './events/event-bus.ts'
export { readEventSecrets } from './events/event-config.ts'
export { createInProcessBus } from './events/in-process-bus.ts'
export { createInbox, type LockFor } from './events/inbox.ts'
export { openEventBus } from './events/open-event-bus.ts'
export { createOutbox, type Outbox } from './events/outbox.ts'
export { contextOf, createSecretOpener, createSecretSealer, isSealed } from './events/sealed-secrets.ts'
export { on, type Subscription } from './events/subscription.ts'
export { createGrpcClient, type GrpcClientOptions } from './grpc/grpc-client.ts'
export { implementService } from './grpc/grpc-definition.ts'
export { createGrpcServer, type GrpcServer } from './grpc/grpc-server.ts'
export { type Actor, guest, isStaff, type Role, requireUser } from './http/actor.ts'
export type { HttpApp } from './http/http-app.ts'
export { declaresOtherCharset } from './http/json-body.ts'
export { hostName, isLocalHost } from './http/local-host.ts'
export { createAnswerMalformed, writeRefusal } from './http/malformed-request.ts'
export { decodeCursor, encodeCursor, type Page, page } from './http/pagination.ts'
export { Nullable, PageOf, PageQuery, ProblemSchema, Timestamp, Uuid } from './http/schemas.ts'
export { type Answer, createIdempotency, type Idempotency, type Try } from './idempotency.ts'
export { readCallerSecrets, readTokens } from './identity-config.ts'
export { createJob, type Job } from './job.ts'
export { switchLevelOnSignal } from './logging/level-switch.ts'
export type { Purge } from './operations/purge-records.ts'
export { type OwnStoryEntry, StoryEntry, type TellStory } from './operations/story-entry.ts'
export {
  logLevels,
  readBuildRevision,
  readCorsOrigins,
  readList,
  readListening,
  readLogLevel,
  readProcessConfig,
  readRedis,
  readShutdown,
  readTracing,
} from './process-config.ts'
export { openRevokedSessions } from './redis/open-revoked-sessions.ts'
export { createRevokedSessions, type RevokedSessions } from './redis/revoked-sessions.ts'
export { exitWith, runProcess, type Service, stopOnSignal } from './run-process.ts'
export { readRunSettings, runService } from './run-service.ts'
export { createServiceBase, type ServiceBase, type ServiceHost, type ServiceParts } from './service.ts'
export { readServiceConfig, type ServiceConfig } from './service-config.ts'
export { createTokenVerifier, rememberVerified, type TokenVerifier } from './tokens.ts'
export { createValidator } from './validator.ts'
