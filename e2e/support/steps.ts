import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { waitFor } from '@storefleet/test-kit'
import { orderBody } from '@storefleet/test-kit/order-body'
import type { Client, TestResponse } from './client.ts'

export const samplePassword = 'storefleet-dev'

/** Fails with the body of the response when it has another status. */
export function expectStatus(response: TestResponse, status: number): TestResponse {
  assert.equal(response.status, status, JSON.stringify(response.body))
  return response
}

export const freshEmail = (name = 'ada') => `${name}.${randomUUID().slice(0, 13)}@example.com`

export type Person = { email: string; password: string; token: string; sessionToken: string; id: string }

/** Registers, verifies from the mailbox, signs in. */
export async function registerCustomer(shop: Client, email = freshEmail()): Promise<Person> {
  const password = `${randomUUID()}-Aa1`
  expectStatus(await shop.post('/api/v1/auth/sign-up/email', { email, password, name: 'Ada Lovelace' }), 200)
  const mail = await findMail(shop, email, (message) => /confirm your email|verify/i.test(message.subject))
  expectStatus(await shop.post(localPath(linkIn(mail.text)), { password }), 200)
  return signIn(shop, email, password)
}

export async function signIn(shop: Client, email: string, password = samplePassword): Promise<Person> {
  const signedIn = expectStatus(await shop.post('/api/v1/auth/sign-in/email', { email, password }), 200)
  const sessionToken = signedIn.headers.get('set-auth-token') ?? signedIn.body.token
  const { token } = expectStatus(await shop.get('/api/v1/auth/token', { token: sessionToken }), 200).body
  const { id } = expectStatus(await shop.get('/api/v1/users/me', { token }), 200).body
  return { email, password, token, sessionToken, id }
}

export const signInAdmin = (shop: Client) => signIn(shop, 'admin@storefleet.test')

/** Sets a new password by the link in the reset email. */
export async function resetPassword(shop: Client, email: string, newPassword: string): Promise<void> {
  expectStatus(await shop.post('/api/v1/auth/request-password-reset', { email }), 200)
  const mail = await findMail(shop, email, (message) => /reset|password/i.test(message.subject))
  const { pathname, searchParams } = new URL(linkIn(mail.text))
  const token = searchParams.get('token') ?? pathname.split('/').at(-1)
  expectStatus(await shop.post('/api/v1/auth/reset-password', { token, newPassword }), 200)
}

export type Mail = { to: string; subject: string; text: string; html: string; sentAt: string }

export async function readMails(shop: Client, to: string): Promise<Mail[]> {
  const { body } = expectStatus(await shop.get(`/mailbox/messages?to=${encodeURIComponent(to)}`), 200)
  return body.items
}

/** Waits for a message to the address for which `isWanted` is true. */
export const findMail = (shop: Client, to: string, isWanted: (message: Mail) => boolean): Promise<Mail> =>
  waitFor(async () => (await readMails(shop, to)).find(isWanted))

export const linkIn = (text: string): string => /https?:\/\/\S+/.exec(text)?.[0] ?? assert.fail(`no link in: ${text}`)

/** The part of a link that does not depend on where the shop runs. */
export const localPath = (link: string): string => {
  const { pathname, search } = new URL(link)
  return pathname + search
}

/** The body of a guest's order in one call. */
export const orderOf = (variantId: string, changes: Record<string, unknown> = {}) =>
  orderBody(variantId, { email: freshEmail(), ...changes })

export type ImportReport = { totals: Record<string, number>; rows: { row: number; outcome: string; error?: string }[] }

/** Imports a product file, waits for the end of a background import, and returns the report. */
export async function importProducts(shop: Client, adminToken: string, csv: string): Promise<ImportReport> {
  const headers = { 'content-type': 'text/csv' }
  const sent = await shop.post('/api/v1/products/import', csv, { token: adminToken, headers })
  if (sent.status === 200) return sent.body
  const path = expectStatus(sent, 202).headers.get('location') ?? ''
  return waitFor(
    async () => {
      const { body } = expectStatus(await shop.get(path, { token: adminToken }), 200)
      assert.ok(body.status !== 'failed' && body.status !== 'cancelled', JSON.stringify(body.error))
      return body.status === 'succeeded' && body
    },
    { timeoutMs: 120_000, everyMs: 100 },
  )
}

/** Makes a product of one variant, so that no other test sells its stock. */
export async function createProduct(
  shop: Client,
  adminToken: string,
  { stock, price = '50.00' }: { stock: number; price?: string },
) {
  const handle = `test-${randomUUID()}`
  const csv = [
    'Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Variant SKU,Variant Grams,Variant Inventory Tracker,Variant Inventory Qty,Variant Inventory Policy,Variant Price',
    `${handle},Test ${handle},A thing,Storefleet,Things,,true,Title,Default Title,${handle},100,shopify,${stock},deny,${price}`,
  ].join('\n')
  await importProducts(shop, adminToken, csv)
  const product = expectStatus(await shop.get(`/api/v1/products/${handle}`), 200).body
  return { product, slug: handle, variantId: product.variants[0].id as string }
}

/** Returns the stock of a variant. */
export async function readStock(shop: Client, adminToken: string, variantId: string) {
  const { body } = expectStatus(await shop.get(`/api/v1/inventory/${variantId}`, { token: adminToken }), 200)
  return { onHand: body.onHand, reserved: body.reserved, committed: body.committed, available: body.available }
}
