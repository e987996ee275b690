import { callApi } from '../api/client.ts'
import { type PaymentStep, paymentStepOf } from './payment-step.ts'

/** Confirms a payment of the sandbox, as the library of another provider would. Rejects with an `ApiError`. */
export async function confirmPayment(clientSecret: string): Promise<void> {
  await callApi('POST', 'payments/sandbox/confirmations', { body: { clientSecret } })
}

/**
 * Does what a payment that has just been started needs, as far as a page can: returns true where the browser leaves for the bank.
 * Rejects with an `ApiError`.
 */
export async function takePaymentStep(order: Parameters<typeof paymentStepOf>[0]): Promise<boolean> {
  const step: PaymentStep = paymentStepOf(order)
  if (step.do === 'confirm') await confirmPayment(step.clientSecret)
  if (step.do === 'go-to-bank') location.assign(step.url)
  return step.do === 'go-to-bank'
}
