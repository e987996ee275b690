import { type HttpApp, NamedObject, Nullable } from '@storefleet/http'
import { Type } from 'typebox'
import type { IdentityProvider } from '../config.ts'
import { providerId } from './identity-provider.ts'

const SignInMethods = NamedObject('SignInMethods', {
  provider: Nullable(
    NamedObject('SignInProvider', {
      id: Type.Literal('oidc'),
      name: Type.String({ description: 'For the button' }),
    }),
  ),
})

/** Which ways to sign in there are beside the password: what a sign-in page shows. */
export function signInMethodsRoute(http: HttpApp, { provider }: { provider: IdentityProvider | undefined }): void {
  http.get(
    '/api/v1/auth/sign-in-methods',
    {
      config: { access: 'public' },
      schema: {
        tags: ['sign-in'],
        operationId: 'listSignInMethods',
        summary: 'Ways to sign in beside the password: an OpenID Connect provider, or null',
        response: { 200: SignInMethods },
      },
    },
    async (_request, reply) => {
      reply.header('cache-control', 'public, max-age=60')
      return { provider: provider ? { id: providerId, name: provider.name } : null }
    },
  )
}
