import type { BetterAuthOptions } from 'better-auth'
import type { JwtOptions } from 'better-auth/plugins/jwt'

const timestamps = { createdAt: 'created_at', updatedAt: 'updated_at' }

/** What Better Auth's tables and their columns are called in `migrations/`. */
export const authTables = {
  user: {
    modelName: 'users',
    fields: { emailVerified: 'email_verified', ...timestamps },
    additionalFields: {
      role: { type: 'string', required: false, input: false, defaultValue: 'customer' },
      bannedAt: { type: 'date', required: false, input: false, returned: false, fieldName: 'banned_at' },
      banReason: { type: 'string', required: false, input: false, returned: false, fieldName: 'ban_reason' },
    },
  },
  session: {
    modelName: 'sessions',
    fields: {
      userId: 'user_id',
      expiresAt: 'expires_at',
      ipAddress: 'ip_address',
      userAgent: 'user_agent',
      ...timestamps,
    },
  },
  account: {
    modelName: 'accounts',
    fields: {
      userId: 'user_id',
      providerId: 'provider_id',
      accountId: 'account_id',
      accessToken: 'access_token',
      refreshToken: 'refresh_token',
      idToken: 'id_token',
      accessTokenExpiresAt: 'access_token_expires_at',
      refreshTokenExpiresAt: 'refresh_token_expires_at',
      ...timestamps,
    },
    // Nothing is asked in the name of the owner later.
    updateAccountOnSignIn: false,
  },
  verification: { modelName: 'verifications', fields: { expiresAt: 'expires_at', ...timestamps } },
} satisfies BetterAuthOptions

/** The same for the table of the token signing keys. */
export const signingKeyTable = {
  jwks: {
    fields: {
      publicKey: 'public_key',
      privateKey: 'private_key',
      createdAt: 'created_at',
      expiresAt: 'expires_at',
    },
  },
} satisfies JwtOptions['schema']
