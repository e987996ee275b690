import type { GenericEndpointContext } from 'better-auth'
import { APIError } from 'better-auth/api'
import { authEndpoints } from './auth-endpoints.ts'
import { sessionOfRequest } from './session-of-request.ts'
import { mustSetUpSecondFactor, type StaffRule } from './staff-rule.ts'

/** What is open to staff who have to set up a second factor: a token, which is refused elsewhere, and the setting up. */
const open: ReadonlySet<string> = new Set(['/token', '/two-factor/enable'])
const closed: ReadonlySet<string> = new Set(
  authEndpoints.filter(({ credential, path }) => credential === 'session' && !open.has(path)).map(({ path }) => path),
)

/** Throws 403 `SECOND_FACTOR_REQUIRED` for staff who have to set one up first, on what needs a session. */
export async function refuseWithoutSecondFactor(ctx: GenericEndpointContext, rule: StaffRule): Promise<void> {
  if (!rule.isSecondFactorRequiredOfStaff || !closed.has(ctx.path)) return
  const found = await sessionOfRequest(ctx)
  if (!found || !mustSetUpSecondFactor(rule, found.user)) return
  throw APIError.from('FORBIDDEN', {
    code: 'SECOND_FACTOR_REQUIRED',
    message: 'Staff of this shop need a second factor: set one up with two-factor/enable',
  })
}
