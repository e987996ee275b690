import { findFreePort } from '@storefleet/process'
import { type Program, startProgram } from './program.ts'

export const loneGatewayUrl = 'http://shop.test'

/** Logs on, to nowhere; metrics on; CORS and security headers on; limits counted, so high that they refuse no request. */
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
  /** Whether a response is shared among clients that request the same, as its service allows; otherwise every request is sent on. */
  sharesResponses?: boolean
  env?: NodeJS.ProcessEnv
  core?: number | undefined
}

/** The gateway in front of one upstream that stands for every service. */
export async function startLoneGateway({
  upstreamUrl,
  jwksUrl,
  isBare,
  sharesResponses,
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
      ...(!sharesResponses && { ANSWER_CACHE_MB: '0' }),
      PORT: String(port),
      PUBLIC_URL: loneGatewayUrl,
      JWKS_URL: jwksUrl,
      ...env,
    },
  })
}
