import { type Logger as PinoLogger, pino } from 'pino'
import { currentContext } from './context.ts'

export type Logger = PinoLogger

/** Never written to a log, wherever they stand in what is logged. */
const secrets = [
  'authorization',
  'cookie',
  'password',
  'newPassword',
  'currentPassword',
  'token',
  'accessToken',
  'secret',
]
const redact = {
  paths: secrets
    .flatMap((name) => [name, `*.${name}`, `*.*.${name}`])
    .concat('headers["set-cookie"]', '*.headers["set-cookie"]'),
  censor: '[redacted]',
}

/** JSON lines on standard output, readable lines on a terminal; each with the correlation id. A service adds its name. */
export function createLogger({ level }: { level: string }): Logger {
  return pino({
    level,
    base: null,
    redact,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    mixin: () => currentContext() ?? {},
    ...(process.stdout.isTTY && {
      transport: {
        target: 'pino-pretty',
        options: { ignore: 'pid,hostname', singleLine: true, translateTime: 'HH:MM:ss.l' },
      },
    }),
  })
}
