import type { HttpApp } from '@storefleet/http'
import { type Static, Type } from 'typebox'
import { AddressProof, AddressVerified, AuthError, ReturnPath } from './auth-schemas.ts'
import { createAuthBodyReader } from './read-auth-body.ts'
import { pageHeaders, verificationForm, verificationMessage } from './verification-page.ts'
import { openLink, type VerificationProblem, type VerifyAddressContext, verifyAddress } from './verify-address.ts'

export type VerificationRoutesContext = {
  verification: VerifyAddressContext
  /** Returns the name of the store. */
  shopName: () => Promise<string>
  /** Whether a link of ours may lead to that URL or path. */
  isOwnUrl: (url: string) => Promise<boolean>
}

type Page = { status: number; headers: Record<string, string>; html: string }

const url = '/api/v1/auth/verify-email'
const Link = Type.Object({ token: Type.String(), callbackURL: Type.Optional(ReturnPath) })
const tags = ['sign-in']
const config = { access: 'public', hasOwnBearer: true } as const
const foreignUrl = { code: 'INVALID_CALLBACK_URL', message: 'The link leads to another site' }
const notStored = { 'cache-control': 'no-store' }
const readProof = createAuthBodyReader(AddressProof)

/** The link in the mail that verifies an address. GET changes nothing and shows a form; POST verifies the address. */
export function verificationRoutes(http: HttpApp, ctx: VerificationRoutesContext): void {
  http.get(
    url,
    {
      exposeHeadRoute: false,
      config,
      schema: {
        tags,
        operationId: 'showEmailVerification',
        summary: 'Where the mailed link leads: a page that asks for the password and posts it here',
        querystring: Link,
        response: { 200: Type.String({ description: 'A page' }), '4xx': AuthError },
      },
    },
    async ({ query }, reply) => {
      const { token, target } = linkOf(query)
      if (!(await ctx.isOwnUrl(target))) return reply.code(403).headers(notStored).send(foreignUrl)
      const { status, headers, html } = await showForm(ctx, { token, target })
      return reply
        .code(status as 200)
        .headers(headers)
        .send(html)
    },
  )

  http.post(
    url,
    {
      config,
      schema: {
        tags,
        operationId: 'verifyEmail',
        summary: 'Verify the address with the mailed token, and choose the password',
        description: 'As JSON. The form of the page has the token in the URL, and is answered by a redirect.',
        querystring: Type.Partial(Link),
        body: AddressProof,
        response: { 200: AddressVerified, 303: Type.Null(), '4xx': AuthError },
      },
    },
    async ({ query, body, headers: { 'content-type': contentType } }, reply) => {
      const { token, target } = linkOf(query)
      if (!(await ctx.isOwnUrl(target))) return reply.code(403).headers(notStored).send(foreignUrl)
      if (!isForm(contentType)) {
        const proved = await prove(ctx, token, String(body ?? ''), contentType)
        if (!('problem' in proved)) return reply.headers(notStored).send({ status: true, ...proved })
        const { code, message, status = 400 } = proved.problem
        return reply
          .code(status as 400)
          .headers(notStored)
          .send({ code, message })
      }
      const proved = await prove(ctx, token, formToJson(String(body ?? '')), 'application/json')
      if (!('problem' in proved))
        return reply
          .code(303)
          .headers({ ...notStored, location: target })
          .send(null)
      const { headers, html } = await showForm(ctx, { token, target, problem: proved.problem })
      return reply
        .code(400)
        .headers(headers)
        .send(html as never)
    },
  )
}

const isForm = (contentType = '') => /^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(contentType)

/** Returns the form as JSON; an empty text where it is not UTF-8, so that no password is stored that its user cannot type again. */
function formToJson(form: string): string {
  return isDecodable(form) ? JSON.stringify(Object.fromEntries(new URLSearchParams(form))) : ''
}

function isDecodable(form: string): boolean {
  try {
    decodeURIComponent(form)
    return true
  } catch {
    return false
  }
}

function linkOf(query: unknown): { token: string; target: string } {
  const { token, callbackURL } = query as Record<string, unknown>
  return {
    token: typeof token === 'string' ? token : '',
    target: typeof callbackURL === 'string' && callbackURL !== '' ? callbackURL : '/',
  }
}

async function prove(
  { verification }: VerificationRoutesContext,
  linkToken: string,
  json: string,
  contentType: string | undefined,
): Promise<{ wasVerified: boolean } | { problem: VerificationProblem & { status?: number } }> {
  const read = readProof(json, contentType)
  if ('refusal' in read) return { problem: read.refusal }
  const { token = linkToken, password, name } = read.json as Static<typeof AddressProof>
  return verifyAddress(verification, { token, password, name })
}

type Shown = { token: string; target: string; problem?: VerificationProblem }

/** Returns the page of the link: the form, a message that the address is verified, or what is wrong with the link. */
async function showForm(ctx: VerificationRoutesContext, { token, target, problem }: Shown): Promise<Page> {
  const { verification } = ctx
  const shopName = await ctx.shopName()
  const headers = pageHeaders(target)
  const opened = await openLink(verification, token)
  if ('problem' in opened) {
    return { status: 400, headers, html: verificationMessage(shopName, { message: opened.problem.message }) }
  }
  const { registration } = opened
  if (registration.emailVerified) {
    const message = 'Your email address is confirmed'
    return { status: 200, headers, html: verificationMessage(shopName, { message, target }) }
  }
  return { status: 200, headers, html: verificationForm({ shopName, ...registration, problem: problem?.message }) }
}
