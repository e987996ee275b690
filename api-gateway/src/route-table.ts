import type { Permission } from '@storefleet/identity'

/** The services with an API: they are asked for their documents, and for what they know of an order. */
export const apiServiceNames = ['user-service', 'product-service', 'order-service', 'notification-service'] as const
export type ApiServiceName = (typeof apiServiceNames)[number]

/** All services behind the gateway. The storefront has pages and no API, and a shop works without it. */
export type ServiceName = ApiServiceName | 'storefront'

/**
 * Who gets past the gateway; the service itself checks again, and more finely.
 * `session`: the service reads credentials of its own kind, which the gateway forwards unread.
 */
export type Access = 'public' | 'session' | 'customer' | 'staff' | 'admin'

/** Which quota a request counts against. */
export type LimitClass = 'client' | 'sign-in' | 'pages' | 'none'

export type RouteGroup = Readonly<{
  /** `{id}` stands for any one segment. */
  prefix: `/${string}`
  /** The service that responds; the gateway itself where the response is composed from several services. */
  service: ServiceName | 'api-gateway'
  /** The access that GET and HEAD need. */
  reads: Access
  /** The access that other methods need. */
  writes: Access
  /** What staff need besides their role, where the gateway itself responds: a service checks it for its own routes. */
  permission?: Permission
  limit: LimitClass
  /** How long the service may stay silent, before its response and within it. */
  timeoutMs: number
  /** A body of up to 256 kB is received whole before its service is asked; a longer one is streamed. */
  maxBodyBytes: number
  /** How often a GET or HEAD whose connection broke before any response is sent again. */
  retries: number
  /** Whether a response to one client may be sent to others, for as long as the service allows. */
  isShared?: boolean
  /** Whether responses go on for as long as the client stays: they have connections and limits of their own. */
  isStream?: boolean
  /** Present in development alone. */
  isDevelopmentOnly?: boolean
}>

export type ServiceRoutes = RouteGroup & Readonly<{ service: ServiceName }>

export const isOfService = (group: RouteGroup): group is ServiceRoutes => group.service !== 'api-gateway'

const kB = 1024
const MB = 1024 * kB

/** Everything that can be reached from outside, besides the gateway's public pages. The longest matching prefix wins, where a variable segment counts as empty. */
// biome-ignore format: a table is read by its columns
export const routeTable: readonly RouteGroup[] = [
  { prefix: '/api/v1/auth',                           service: 'user-service',         reads: 'session',  writes: 'session',  limit: 'client',  timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/api/v1/auth/sign-in',                   service: 'user-service',         reads: 'session',  writes: 'session',  limit: 'sign-in', timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 0 },
  { prefix: '/api/v1/auth/callback',                  service: 'user-service',         reads: 'session',  writes: 'session',  limit: 'sign-in', timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 0 },
  { prefix: '/api/v1/auth/sign-up',                   service: 'user-service',         reads: 'session',  writes: 'session',  limit: 'sign-in', timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 0 },
  { prefix: '/api/v1/auth/two-factor',                service: 'user-service',         reads: 'session',  writes: 'session',  limit: 'sign-in', timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 0 },
  { prefix: '/api/v1/auth/request-password-reset',    service: 'user-service',         reads: 'session',  writes: 'session',  limit: 'sign-in', timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 0 },
  { prefix: '/api/v1/auth/send-verification-email',   service: 'user-service',         reads: 'session',  writes: 'session',  limit: 'sign-in', timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 0 },
  { prefix: '/api/v1/users',                          service: 'user-service',         reads: 'customer', writes: 'customer', limit: 'client',  timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/api/v1/team',                           service: 'user-service',         reads: 'staff',    writes: 'staff',    limit: 'client',  timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/api/v1/users/email-change-answers',     service: 'user-service',         reads: 'public',   writes: 'public',   limit: 'sign-in', timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 0 },
  { prefix: '/api/v1/users/me/notification-preferences', service: 'notification-service', reads: 'customer', writes: 'customer', limit: 'client', timeoutMs: 10_000, maxBodyBytes: 16 * kB,  retries: 1 },
  { prefix: '/api/v1/users/me/export',                 service: 'api-gateway',          reads: 'customer', writes: 'customer', limit: 'client',  timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 0 },
  { prefix: '/api/v1/users/me/export/user-service',    service: 'user-service',         reads: 'customer', writes: 'customer', limit: 'client',  timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/api/v1/users/me/export/order-service',   service: 'order-service',        reads: 'customer', writes: 'customer', limit: 'client',  timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/api/v1/users/me/export/notification-service',  service: 'notification-service', reads: 'customer', writes: 'customer', limit: 'client',  timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/api/v1/users/{id}/export',               service: 'api-gateway',          reads: 'admin',    writes: 'admin',    limit: 'client',  timeoutMs: 15_000,  maxBodyBytes: 16 * kB,   retries: 0 },
  { prefix: '/api/v1/users/{id}/export/user-service', service: 'user-service', reads: 'admin', writes: 'admin', limit: 'client', timeoutMs: 10_000, maxBodyBytes: 16 * kB, retries: 1 },
  { prefix: '/api/v1/users/{id}/export/order-service', service: 'order-service', reads: 'admin', writes: 'admin', limit: 'client', timeoutMs: 10_000, maxBodyBytes: 16 * kB, retries: 1 },
  { prefix: '/api/v1/users/{id}/export/notification-service', service: 'notification-service', reads: 'admin', writes: 'admin', limit: 'client', timeoutMs: 10_000, maxBodyBytes: 16 * kB, retries: 1 },
  { prefix: '/api/v1/products',                       service: 'product-service',      reads: 'public',   writes: 'staff',    limit: 'client',  timeoutMs: 10_000,  maxBodyBytes: 256 * kB,  retries: 1, isShared: true },
  { prefix: '/api/v1/products/import',                service: 'product-service',      reads: 'staff',    writes: 'staff',    limit: 'client',  timeoutMs: 60_000,  maxBodyBytes: 32 * MB,   retries: 0 },
  { prefix: '/api/v1/products/imports',               service: 'product-service',      reads: 'staff',    writes: 'staff',    limit: 'client',  timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/api/v1/products/export',                service: 'product-service',      reads: 'staff',    writes: 'staff',    limit: 'client',  timeoutMs: 120_000, maxBodyBytes: 16 * kB,   retries: 0 },
  { prefix: '/api/v1/sample-data',                    service: 'product-service',      reads: 'staff',    writes: 'staff',    limit: 'client',  timeoutMs: 30_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/api/v1/categories',                     service: 'product-service',      reads: 'public',   writes: 'staff',    limit: 'client',  timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/api/v1/inventory',                      service: 'product-service',      reads: 'staff',    writes: 'staff',    limit: 'client',  timeoutMs: 10_000,  maxBodyBytes: 64 * kB,   retries: 1 },
  { prefix: '/api/v1/images',                         service: 'product-service',      reads: 'staff',    writes: 'staff',    limit: 'client',  timeoutMs: 60_000,  maxBodyBytes: 5 * MB,    retries: 0 },
  { prefix: '/images',                                service: 'product-service',      reads: 'public',   writes: 'staff',    limit: 'none',    timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/api/v1/carts',                          service: 'order-service',        reads: 'public',   writes: 'public',   limit: 'client',  timeoutMs: 15_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/api/v1/orders',                         service: 'order-service',        reads: 'public',   writes: 'public',   limit: 'client',  timeoutMs: 30_000,  maxBodyBytes: 64 * kB,   retries: 1 },
  { prefix: '/api/v1/orders/{id}/events',             service: 'order-service',        reads: 'public',   writes: 'public',   limit: 'client',  timeoutMs: 30_000,  maxBodyBytes: 16 * kB,   retries: 1, isStream: true },
  { prefix: '/api/v1/orders/export',                  service: 'order-service',        reads: 'staff',    writes: 'staff',    limit: 'client',  timeoutMs: 120_000, maxBodyBytes: 16 * kB,   retries: 0 },
  { prefix: '/api/v1/orders/figures',                 service: 'order-service',        reads: 'staff',    writes: 'staff',    limit: 'client',  timeoutMs: 30_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/api/v1/orders/access-links',            service: 'order-service',        reads: 'public',   writes: 'public',   limit: 'sign-in', timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 0 },
  { prefix: '/api/v1/customers',                      service: 'order-service',        reads: 'staff',    writes: 'staff',    limit: 'client',  timeoutMs: 30_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/api/v1/returns',                        service: 'order-service',        reads: 'staff',    writes: 'staff',    limit: 'client',  timeoutMs: 30_000,  maxBodyBytes: 64 * kB,   retries: 1 },
  { prefix: '/api/v1/orders/{id}/story',              service: 'api-gateway',          reads: 'staff',    writes: 'staff',    limit: 'client',  timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 0, permission: 'orders' },
  { prefix: '/api/v1/documents',                      service: 'order-service',        reads: 'staff',    writes: 'staff',    limit: 'client',  timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/api/v1/payments',                       service: 'order-service',        reads: 'public',   writes: 'public',   limit: 'client',  timeoutMs: 30_000,  maxBodyBytes: 64 * kB,   retries: 1 },
  { prefix: '/api/v1/payment-methods',                service: 'order-service',        reads: 'public',   writes: 'staff',    limit: 'client',  timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/api/v1/shipping-methods',               service: 'order-service',        reads: 'public',   writes: 'staff',    limit: 'client',  timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/api/v1/countries',                      service: 'order-service',        reads: 'public',   writes: 'staff',    limit: 'client',  timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/api/v2/countries',                      service: 'order-service',        reads: 'public',   writes: 'staff',    limit: 'client',  timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/api/v1/store',                          service: 'order-service',        reads: 'public',   writes: 'staff',    limit: 'client',  timeoutMs: 10_000,  maxBodyBytes: 1 * MB,    retries: 1 },
  { prefix: '/api/v1/discounts',                      service: 'order-service',        reads: 'staff',    writes: 'staff',    limit: 'client',  timeoutMs: 10_000,  maxBodyBytes: 64 * kB,   retries: 1 },
  { prefix: '/api/v1/reconciliations',                service: 'order-service',        reads: 'staff',    writes: 'staff',    limit: 'client',  timeoutMs: 10_000,  maxBodyBytes: 64 * kB,   retries: 1 },
  { prefix: '/api/v1/notifications',                  service: 'notification-service', reads: 'customer', writes: 'customer', limit: 'client',  timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/api/v1/notifications/previews',         service: 'notification-service', reads: 'public',   writes: 'staff',    limit: 'client',  timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 0 },
  { prefix: '/api/v1/webhook-endpoints',              service: 'notification-service', reads: 'admin',    writes: 'admin',    limit: 'client',  timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/api/v1/webhook-event-types',            service: 'notification-service', reads: 'admin',    writes: 'admin',    limit: 'client',  timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/api/v1/webhook-deliveries',             service: 'notification-service', reads: 'admin',    writes: 'admin',    limit: 'client',  timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/api/v1/push',                           service: 'notification-service', reads: 'public',   writes: 'public',   limit: 'client',  timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/api/v1/operations/fleet',               service: 'api-gateway',          reads: 'staff',    writes: 'staff',    limit: 'client',  timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 0, permission: 'operations' },
  { prefix: '/api/v1/operations/dead-letters',        service: 'api-gateway',          reads: 'staff',    writes: 'staff',    limit: 'client',  timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 0, permission: 'operations' },
  { prefix: '/api/v1/operations/errors',              service: 'api-gateway',          reads: 'staff',    writes: 'staff',    limit: 'client',  timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 0, permission: 'operations' },
  { prefix: '/api/v1/operations/traffic',             service: 'api-gateway',          reads: 'staff',    writes: 'staff',    limit: 'client',  timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 0, permission: 'operations' },
  { prefix: '/api/v1/operations/user-service',        service: 'user-service',         reads: 'staff',    writes: 'staff',    limit: 'client',  timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/api/v1/operations/product-service',     service: 'product-service',      reads: 'staff',    writes: 'staff',    limit: 'client',  timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/api/v1/operations/order-service',       service: 'order-service',        reads: 'staff',    writes: 'staff',    limit: 'client',  timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/api/v1/operations/notification-service', service: 'notification-service', reads: 'staff',   writes: 'staff',    limit: 'client',  timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/mailbox',                               service: 'notification-service', reads: 'public',   writes: 'public',   limit: 'none',    timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1, isDevelopmentOnly: true },
  { prefix: '/',                                      service: 'storefront',           reads: 'public',   writes: 'public',   limit: 'pages',   timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/de',                                    service: 'storefront',           reads: 'public',   writes: 'public',   limit: 'pages',   timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/shop',                                  service: 'storefront',           reads: 'public',   writes: 'public',   limit: 'pages',   timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/products',                              service: 'storefront',           reads: 'public',   writes: 'public',   limit: 'pages',   timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/cart',                                  service: 'storefront',           reads: 'public',   writes: 'public',   limit: 'pages',   timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/checkout',                              service: 'storefront',           reads: 'public',   writes: 'public',   limit: 'pages',   timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/orders',                                service: 'storefront',           reads: 'public',   writes: 'public',   limit: 'pages',   timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/account',                               service: 'storefront',           reads: 'public',   writes: 'public',   limit: 'pages',   timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/offline',                               service: 'storefront',           reads: 'public',   writes: 'public',   limit: 'pages',   timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/imprint',                               service: 'storefront',           reads: 'public',   writes: 'public',   limit: 'pages',   timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/terms',                                 service: 'storefront',           reads: 'public',   writes: 'public',   limit: 'pages',   timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/privacy',                               service: 'storefront',           reads: 'public',   writes: 'public',   limit: 'pages',   timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/returns',                               service: 'storefront',           reads: 'public',   writes: 'public',   limit: 'pages',   timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/admin',                                 service: 'storefront',           reads: 'public',   writes: 'public',   limit: 'pages',   timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/ops',                                   service: 'storefront',           reads: 'public',   writes: 'public',   limit: 'pages',   timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/sitemap.xml',                           service: 'storefront',           reads: 'public',   writes: 'public',   limit: 'pages',   timeoutMs: 30_000,  maxBodyBytes: 16 * kB,   retries: 0 },
  { prefix: '/llms.txt',                              service: 'storefront',           reads: 'public',   writes: 'public',   limit: 'pages',   timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/sw.js',                                 service: 'storefront',           reads: 'public',   writes: 'public',   limit: 'none',    timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/robots.txt',                            service: 'storefront',           reads: 'public',   writes: 'public',   limit: 'none',    timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
  { prefix: '/assets',                                service: 'storefront',           reads: 'public',   writes: 'public',   limit: 'none',    timeoutMs: 10_000,  maxBodyBytes: 16 * kB,   retries: 1 },
]

/** For what a browser asks for and nothing else matches: the storefront has a page that says so. */
export const unknownPages: ServiceRoutes = {
  prefix: '/',
  service: 'storefront',
  reads: 'public',
  writes: 'public',
  limit: 'pages',
  timeoutMs: 10_000,
  maxBodyBytes: 16 * kB,
  retries: 1,
}
