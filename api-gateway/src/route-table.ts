export const serviceNames = ['user-service', 'product-service', 'order-service', 'notification-service'] as const
export type ServiceName = (typeof serviceNames)[number]

/**
 * Who gets past the gateway; the service itself checks again, and more finely.
 * `session`: the service reads credentials of its own kind, which the gateway forwards unread.
 */
export type Access = 'public' | 'session' | 'customer' | 'staff' | 'admin'

/** Which quota a request counts against. */
export type LimitClass = 'client' | 'sign-in' | 'none'

export type RouteGroup = Readonly<{
  /** `{id}` stands for any one segment. */
  prefix: `/${string}`
  /** The service that responds; the gateway itself where the response is composed from several services. */
  service: ServiceName | 'api-gateway'
  /** The access that GET and HEAD need. */
  reads: Access
  /** The access that other methods need. */
  writes: Access
  limit: LimitClass
  /** How long the service may stay silent, before its response and within it. */
  timeoutMs: number
  /** A body of up to 256 kB is received whole before its service is asked; a longer one is streamed. */
  maxBodyBytes: number
  /** How often a GET or HEAD whose connection broke before any response is sent again. */
  retries: number
  /** Whether a response to one client may be sent to others, for as long as the service allows. */
  isShared?: boolean
  /** Present in development alone. */
  isDevelopmentOnly?: boolean
}>

export type ServiceRoutes = RouteGroup & Readonly<{ service: ServiceName }>

export const isOfService = (group: RouteGroup): group is ServiceRoutes => group.service !== 'api-gateway'

const kB = 1024
const MB = 1024 * kB

/** All that can be reached from outside, besides the gateway's public pages. The longest matching prefix wins. */
// biome-ignore format: a table is read by its columns
export const routeTable: readonly RouteGroup[] = [
  { prefix: '/api/v1/auth',                           service: 'user-service',         reads: 'session',  writes: 'session',  limit: 'client',  timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/api/v1/auth/sign-in',                   service: 'user-service',         reads: 'session',  writes: 'session',  limit: 'sign-in', timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 0 },
  { prefix: '/api/v1/auth/sign-up',                   service: 'user-service',         reads: 'session',  writes: 'session',  limit: 'sign-in', timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 0 },
  { prefix: '/api/v1/auth/request-password-reset',    service: 'user-service',         reads: 'session',  writes: 'session',  limit: 'sign-in', timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 0 },
  { prefix: '/api/v1/auth/send-verification-email',   service: 'user-service',         reads: 'session',  writes: 'session',  limit: 'sign-in', timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 0 },
  { prefix: '/api/v1/users',                          service: 'user-service',         reads: 'customer', writes: 'customer', limit: 'client',  timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/api/v1/products',                       service: 'product-service',      reads: 'public',   writes: 'staff',    limit: 'client',  timeoutMs: 10_000,  maxBodyBytes: 256 * kB,  retries: 1, isShared: true },
  { prefix: '/api/v1/products/import',                service: 'product-service',      reads: 'staff',    writes: 'staff',    limit: 'client',  timeoutMs: 60_000,  maxBodyBytes: 32 * MB,   retries: 0 },
  { prefix: '/api/v1/products/imports',               service: 'product-service',      reads: 'staff',    writes: 'staff',    limit: 'client',  timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/api/v1/products/export',                service: 'product-service',      reads: 'staff',    writes: 'staff',    limit: 'client',  timeoutMs: 120_000, maxBodyBytes: 16 * kB,   retries: 0 },
  { prefix: '/api/v1/categories',                     service: 'product-service',      reads: 'public',   writes: 'staff',    limit: 'client',  timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/api/v1/inventory',                      service: 'product-service',      reads: 'staff',    writes: 'staff',    limit: 'client',  timeoutMs: 10_000,  maxBodyBytes: 64 * kB,   retries: 1 },
  { prefix: '/images',                                service: 'product-service',      reads: 'public',   writes: 'staff',    limit: 'none',    timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/api/v1/carts',                          service: 'order-service',        reads: 'public',   writes: 'public',   limit: 'client',  timeoutMs: 15_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/api/v1/orders',                         service: 'order-service',        reads: 'public',   writes: 'public',   limit: 'client',  timeoutMs: 30_000,  maxBodyBytes: 64 * kB,   retries: 1 },
  { prefix: '/api/v1/orders/access-links',            service: 'order-service',        reads: 'public',   writes: 'public',   limit: 'sign-in', timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 0 },
  { prefix: '/api/v1/orders/{id}/story',              service: 'api-gateway',          reads: 'staff',    writes: 'staff',    limit: 'client',  timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 0 },
  { prefix: '/api/v1/payments',                       service: 'order-service',        reads: 'public',   writes: 'public',   limit: 'client',  timeoutMs: 30_000,  maxBodyBytes: 64 * kB,   retries: 1 },
  { prefix: '/api/v1/shipping-methods',               service: 'order-service',        reads: 'public',   writes: 'staff',    limit: 'client',  timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/api/v1/countries',                      service: 'order-service',        reads: 'public',   writes: 'staff',    limit: 'client',  timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/api/v2/countries',                      service: 'order-service',        reads: 'public',   writes: 'staff',    limit: 'client',  timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/api/v1/store',                          service: 'order-service',        reads: 'public',   writes: 'staff',    limit: 'client',  timeoutMs: 10_000,  maxBodyBytes: 1 * MB,    retries: 1 },
  { prefix: '/api/v1/discounts',                      service: 'order-service',        reads: 'staff',    writes: 'staff',    limit: 'client',  timeoutMs: 10_000,  maxBodyBytes: 64 * kB,   retries: 1 },
  { prefix: '/api/v1/notifications',                  service: 'notification-service', reads: 'customer', writes: 'customer', limit: 'client',  timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/api/v1/push',                           service: 'notification-service', reads: 'public',   writes: 'public',   limit: 'client',  timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/api/v1/operations/fleet',               service: 'api-gateway',          reads: 'staff',    writes: 'staff',    limit: 'client',  timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 0 },
  { prefix: '/api/v1/operations/user-service',        service: 'user-service',         reads: 'staff',    writes: 'staff',    limit: 'client',  timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/api/v1/operations/product-service',     service: 'product-service',      reads: 'staff',    writes: 'staff',    limit: 'client',  timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/api/v1/operations/order-service',       service: 'order-service',        reads: 'staff',    writes: 'staff',    limit: 'client',  timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/api/v1/operations/notification-service', service: 'notification-service', reads: 'staff',   writes: 'staff',    limit: 'client',  timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/mailbox',                               service: 'notification-service', reads: 'public',   writes: 'public',   limit: 'none',    timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1, isDevelopmentOnly: true },
]
