import type { ComponentType } from 'preact'
import { lazy } from 'preact-iso'
import type { ConsoleWords } from '../words/console-en.ts'

/** A page of the console. Its script is loaded when it is first opened. */
export type ConsolePage = Readonly<{
  /** As the router matches it, without the language. */
  path: string
  area: keyof ConsoleWords['areas']
  /** What the navigation calls it; pages that others lead to have no name. */
  name?: keyof ConsoleWords['pageNames']
  /** The role that the API asks for what it shows. */
  for: 'staff' | 'admin'
  component: ComponentType
}>

const Today = lazy(async () => (await import('./today/today.tsx')).Today)

const OrderList = lazy(async () => (await import('./orders/order-list.tsx')).OrderList)
const ReturnList = lazy(async () => (await import('./returns/return-list.tsx')).ReturnList)
const DiscountList = lazy(async () => (await import('./discounts/discount-list.tsx')).DiscountList)
const TeamList = lazy(async () => (await import('./team/team-list.tsx')).TeamList)
const FleetPage = lazy(async () => (await import('./fleet/fleet-page.tsx')).FleetPage)
const DeadLetterList = lazy(async () => (await import('./dead-letters/dead-letter-list.tsx')).DeadLetterList)
const ErrorList = lazy(async () => (await import('./errors/error-list.tsx')).ErrorList)

/** All pages of the console, in the order of the navigation. */
export const consolePages: readonly ConsolePage[] = [
  { path: '/admin', area: 'shop', name: 'today', for: 'staff', component: Today },
  { path: '/admin/orders', area: 'shop', name: 'orders', for: 'staff', component: OrderList },
  {
    path: '/admin/orders/:id',
    area: 'shop',
    for: 'staff',
    component: lazy(async () => (await import('./orders/order-page.tsx')).OrderPage),
  },
  {
    path: '/admin/orders/:id/packing-slip',
    area: 'shop',
    for: 'staff',
    component: lazy(async () => (await import('./orders/packing-slip.tsx')).PackingSlip),
  },
  { path: '/admin/returns', area: 'shop', name: 'returns', for: 'staff', component: ReturnList },
  {
    path: '/admin/returns/:id',
    area: 'shop',
    for: 'staff',
    component: lazy(async () => (await import('./returns/return-page.tsx')).ReturnDetail),
  },
  {
    path: '/admin/customers',
    area: 'shop',
    name: 'customers',
    for: 'staff',
    component: lazy(async () => (await import('./customers/customer-list.tsx')).CustomerList),
  },
  {
    path: '/admin/customers/:id',
    area: 'shop',
    for: 'staff',
    component: lazy(async () => (await import('./customers/customer-page.tsx')).CustomerPage),
  },
  {
    path: '/admin/products',
    area: 'shop',
    name: 'products',
    for: 'staff',
    component: lazy(async () => (await import('./products/product-list.tsx')).ProductList),
  },
  {
    path: '/admin/products/:id',
    area: 'shop',
    for: 'staff',
    component: lazy(async () => (await import('./products/product-page.tsx')).ProductPage),
  },
  {
    path: '/admin/categories',
    area: 'shop',
    name: 'categories',
    for: 'staff',
    component: lazy(async () => (await import('./categories/category-list.tsx')).CategoryList),
  },
  {
    path: '/admin/stock',
    area: 'shop',
    name: 'stock',
    for: 'staff',
    component: lazy(async () => (await import('./products/stock-list.tsx')).StockList),
  },
  {
    path: '/admin/imports',
    area: 'shop',
    for: 'staff',
    component: lazy(async () => (await import('./products/import-page.tsx')).ImportPage),
  },
  {
    path: '/admin/messages',
    area: 'shop',
    name: 'deliveries',
    for: 'staff',
    component: lazy(async () => (await import('./deliveries/delivery-list.tsx')).DeliveryList),
  },
  { path: '/admin/discounts', area: 'shop', name: 'discounts', for: 'staff', component: DiscountList },
  {
    path: '/admin/settings/store',
    area: 'settings',
    name: 'storeProfile',
    for: 'staff',
    component: lazy(async () => (await import('./settings/settings-page.tsx')).ProfileSettings),
  },
  {
    path: '/admin/settings/legal',
    area: 'settings',
    name: 'legalTexts',
    for: 'staff',
    component: lazy(async () => (await import('./settings/settings-page.tsx')).LegalSettings),
  },
  {
    path: '/admin/settings/returns',
    area: 'settings',
    name: 'returnRules',
    for: 'staff',
    component: lazy(async () => (await import('./settings/settings-page.tsx')).ReturnSettings),
  },
  {
    path: '/admin/settings/tax',
    area: 'settings',
    name: 'tax',
    for: 'staff',
    component: lazy(async () => (await import('./settings/settings-page.tsx')).TaxSettings),
  },
  {
    path: '/admin/settings/shipping',
    area: 'settings',
    name: 'shipping',
    for: 'staff',
    component: lazy(async () => (await import('./settings/settings-page.tsx')).ShippingSettings),
  },
  {
    path: '/admin/settings/checkout',
    area: 'settings',
    name: 'checkout',
    for: 'staff',
    component: lazy(async () => (await import('./settings/settings-page.tsx')).CheckoutSettings),
  },
  {
    path: '/admin/settings/documents',
    area: 'settings',
    name: 'documents',
    for: 'staff',
    component: lazy(async () => (await import('./settings/settings-page.tsx')).DocumentSettings),
  },
  { path: '/admin/team', area: 'shop', name: 'team', for: 'staff', component: TeamList },
  { path: '/ops', area: 'operations', name: 'fleet', for: 'staff', component: FleetPage },
  { path: '/ops/dead-letters', area: 'operations', name: 'deadLetters', for: 'staff', component: DeadLetterList },
  { path: '/ops/errors', area: 'operations', name: 'errors', for: 'staff', component: ErrorList },
]
