import { Money } from '@storefleet/contracts'
import { NamedObject, Nullable, Timestamp } from '@storefleet/http'
import { Type } from 'typebox'
import { paymentStatuses } from './domain/order.ts'

const RedirectAction = NamedObject(
  'NextAction',
  { type: Type.Literal('redirect'), url: Type.String() },
  { description: 'Where the customer authenticates with their bank' },
)
const ConfirmAction = NamedObject(
  'ConfirmAction',
  { type: Type.Literal('confirm'), clientSecret: Type.String() },
  { description: 'The page of the shop confirms the payment with the client library of the provider and this secret' },
)

export const NextActionView = Type.Union([RedirectAction, Type.Null(), ConfirmAction])

export const PaymentView = NamedObject('Payment', {
  id: Type.String(),
  attempt: Type.Integer(),
  status: Type.Enum([...paymentStatuses], { title: 'PaymentStatus' }),
  amount: Money,
  captured: { ...Money, description: 'What of it was captured' },
  open: Nullable({
    ...Money,
    description: 'What the customer still pays, where the shop takes the money itself; null elsewhere',
  }),
  paymentMethod: Type.String(),
  paymentMethodName: Nullable(Type.String({ description: 'As the customer was shown it; null where it is not known' })),
  declineCode: Nullable(Type.String()),
  provider: Type.String(),
  expiresAt: Nullable({ ...Timestamp, description: 'When the authorisation ends, or the order must be paid' }),
  instructions: Nullable(
    NamedObject(
      'PaymentInstructions',
      {
        name: Type.String(),
        text: Nullable(Type.String()),
        bankAccount: Nullable(
          NamedObject('PayeeAccount', {
            holder: Type.String(),
            account: Type.String(),
            bic: Nullable(Type.String()),
            bankName: Nullable(Type.String()),
          }),
        ),
        cancelAfterDays: Nullable(Type.Integer()),
      },
      { description: 'How it is paid where the shop takes the money itself; paid once `status` is `captured`' },
    ),
  ),
  disputes: Type.Array(
    NamedObject('Dispute', {
      id: Type.String(),
      status: Type.String(),
      reason: Type.String(),
      amount: Money,
      evidenceDueBy: Nullable(Timestamp),
    }),
    { description: 'What the customer’s bank has disputed' },
  ),
  receipts: Type.Array(
    NamedObject('Receipt', {
      amount: Money,
      reference: Nullable(Type.String()),
      receivedOn: Type.String({ format: 'date' }),
    }),
    { description: 'What staff recorded of the money, oldest first' },
  ),
})
