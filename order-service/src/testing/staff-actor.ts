import { randomUUID } from 'node:crypto'

/** A member of staff who may change orders and give money back. */
export const staff = {
  role: 'staff',
  id: randomUUID(),
  email: null,
  name: null,
  sessionId: null,
  permissions: ['orders', 'refunds'],
} as const
