import { EmailAddress, toEmailAddress } from '@storefleet/contracts'
import { type HttpApp, NamedObject, Nullable, Timestamp } from '@storefleet/http'
import { requireUser } from '@storefleet/identity'
import { Type } from 'typebox'
import { answerLink, type EmailChangeContext, requestEmailChange } from './change-email.ts'
import type { EmailChange } from './email-change.ts'

const path = '/api/v1/users/me/email-change'
const tags = ['profile']

const Change = NamedObject('EmailChange', {
  email: Type.String({ description: 'The new address' }),
  isConfirmedByCurrent: Type.Boolean({ description: 'Whether the link to the current address was followed' }),
  isConfirmedByNew: Type.Boolean({ description: 'Whether the link to the new address was followed' }),
  requestedAt: Timestamp,
  expiresAt: Timestamp,
})
const ChangeRequest = NamedObject(
  'EmailChangeRequest',
  {
    email: EmailAddress,
    page: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 2_000,
        description:
          'The page that the mailed links lead to, with `?token=`: a path, or a URL of this shop. Needed where `PAGE_LINKS` is off',
      }),
    ),
  },
  { additionalProperties: false },
)
const LinkAnswer = NamedObject(
  'EmailChangeAnswer',
  { token: Type.String({ minLength: 1, maxLength: 200 }), answer: Type.Enum(['confirm', 'stop']) },
  { additionalProperties: false },
)

export function emailChangeRoutes(http: HttpApp, ctx: EmailChangeContext): void {
  http.get(
    path,
    {
      config: { access: 'customer' },
      schema: {
        tags,
        operationId: 'getMyEmailChange',
        summary: 'The change of your address that waits for its two mailboxes, or null',
        response: { 200: NamedObject('PendingEmailChange', { change: Nullable(Change) }) },
      },
    },
    async ({ actor }) => {
      const change = await ctx.emailChanges.find(requireUser(actor).id, ctx.now())
      return { change: change ? toView(change) : null }
    },
  )
  http.post(
    path,
    {
      config: {
        access: 'customer',
        problems: {
          400: ['invalid-email-change'],
          401: ['account-closed'],
          403: ['session-not-fresh'],
          429: ['too-many-email-changes'],
        },
      },
      schema: {
        tags,
        operationId: 'changeMyEmail',
        summary: 'Ask both mailboxes whether your account may change to another address',
        description: 'It is changed once the links to both addresses were confirmed, within 24 hours.',
        body: ChangeRequest,
        response: { 202: Change },
      },
    },
    async ({ actor, body: { email, page } }, reply) => {
      const change = await requestEmailChange(ctx, actor, { email: asStored(email), page })
      return reply.code(202).send(toView(change))
    },
  )
  http.delete(
    path,
    {
      config: { access: 'customer' },
      schema: {
        tags,
        operationId: 'cancelMyEmailChange',
        summary: 'Keep your address: the mailed links end',
        response: { 204: Type.Null() },
      },
    },
    async ({ actor }, reply) => {
      await ctx.emailChanges.cancel(requireUser(actor).id)
      return reply.code(204).send(null)
    },
  )
  http.post(
    '/api/v1/users/email-change-answers',
    {
      config: { access: 'public', problems: { 404: ['link-not-found'] } },
      schema: {
        tags,
        operationId: 'confirmEmailChange',
        summary: 'Confirm or stop a change of address, with the token of a mailed link',
        body: LinkAnswer,
        response: {
          200: NamedObject('EmailChangeOutcome', {
            outcome: Type.Enum(['waiting', 'changed', 'stopped'], {
              description: '`waiting` for the other mailbox',
            }),
          }),
        },
      },
    },
    async ({ body }) => ({ outcome: await answerLink(ctx, body) }),
  )
}

const asStored = (email: string) => (toEmailAddress(email) ?? email).toLowerCase()

const toView = ({ newEmail, confirmedByCurrentAt, confirmedByNewAt, requestedAt, expiresAt }: EmailChange) => ({
  email: newEmail,
  isConfirmedByCurrent: confirmedByCurrentAt !== null,
  isConfirmedByNew: confirmedByNewAt !== null,
  requestedAt: requestedAt.toISOString(),
  expiresAt: expiresAt.toISOString(),
})
