import { formatMoney } from '@storefleet/contracts'
import type { SandboxPayment } from './sandbox-store.ts'

/** The page on which a customer of the sandbox bank confirms that it is them. */
export function bankPage({ id, amountMinor, currency, status }: SandboxPayment): string {
  const amount = formatMoney({ amountMinor, currency })
  const action = `/api/v1/payments/sandbox/${id}`
  const form = `
    <p>The shop asks for <strong>${amount}</strong>. Is that you?</p>
    <form method="post" action="${action}/approve"><button>Approve</button></form>
    <form method="post" action="${action}/decline"><button>Decline</button></form>`
  const over = '<p>This payment does not wait for you any more.</p>'
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Sandbox bank</title>
    <style>
      body { font: 1rem/1.5 system-ui, sans-serif; max-width: 24rem; margin: 4rem auto; padding: 0 1rem }
      form { display: inline }
      button { font: inherit; padding: .5rem 1rem }
    </style>
  </head>
  <body>
    <h1>Sandbox bank</h1>${status === 'requires_action' ? form : over}
  </body>
</html>
`
}
