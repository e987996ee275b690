import { findFreePort } from '@storefleet/fleet/free-port'
import { type Program, startProgram } from './program.ts'

export const loneGatewayUrl = 'http://shop.test'

/** Logs on, to nowhere; metrics on; CORS and security headers on; limits counted, so high that they refuse nobody. */
const allPolicies = {
  LOG_LEVEL: 'info',
  RATE_LIMIT_PER_MINUTE: '1000000000',
  CORS_ORIGINS: 'https://shop.example',
}
/** What can be switched off is. */
const noPolicies = { LOG_LEVEL: 'silent', RATE_LIMIT_PER_MINUTE: '0' }

export type LoneGatewayOptions = {
  upstreamUrl: string
  jwksUrl: string
  isBare?: boolean
  /** Whether an answer is given to several who ask for the same, as its service allows; else every request is sent on. */
  sharesAnswers?: boolean
  env?: NodeJS.ProcessEnv
  core?: number | undefined
}

/** The gateway in front of one upstream that stands for every service. */
export async function startLoneGateway({
  upstreamUrl,
  jwksUrl,
  isBare,
  sharesAnswers,
  env,
  core,
}: LoneGatewayOptions): Promise<Program> {
  const port = await findFreePort()
  const upstreams = ['USER', 'PRODUCT', 'ORDER', 'NOTIFICATION'].map((name) => [`${name}_SERVICE_URL`, upstreamUrl])
  return startProgram({
    name: 'gateway',
    command: [process.execPath, 'api-gateway/src/main.ts'],
    port,
    core,
    env: {
      ...Object.fromEntries(upstreams),
      ...(isBare ? noPolicies : { ...allPolicies, METRICS_PORT: String(await findFreePort()) }),
      ...(!sharesAnswers && { ANSWER_CACHE_MB: '0' }),
      PORT: String(port),
      PUBLIC_URL: loneGatewayUrl,
      JWKS_URL: jwksUrl,
      ...env,
    },
  })
}
