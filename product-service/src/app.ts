import { createJob, type Service } from '@storefleet/process'
import { createServiceBase, type ServiceBase, type ServiceHost } from '@storefleet/service'
import { categoryRoutes } from './categories/category-routes.ts'
import { type CategoryStore, createCategoryStore } from './categories/category-store.ts'
import { ensureCategory } from './categories/ensure-category.ts'
import { type ProductConfig, readProductConfig } from './config.ts'
import { claimStorage } from './images/claim-storage.ts'
import { createClaimStore } from './images/claim-store.ts'
import { createImageLibrary } from './images/image-library.ts'
import { imageRoutes } from './images/image-routes.ts'
import { openStorage } from './images/storage/open-storage.ts'
import { createTurns } from './images/store-picture.ts'
import { createExportStore } from './imports/export-store.ts'
import type { ImportJobContext } from './imports/import-context.ts'
import { importPurges } from './imports/import-purges.ts'
import { importRoutes } from './imports/import-routes.ts'
import { loadSampleData } from './imports/load-sample-data.ts'
import { createProductImportStore } from './imports/product-import-store.ts'
import type { SampleDataContext } from './imports/remove-sample-data.ts'
import { runImports } from './imports/run-imports.ts'
import { sampleDataRoutes } from './imports/sample-data-routes.ts'
import { addLiveReservations, createProductMetrics } from './metrics.ts'
import { createFacetStore } from './products/facet-store.ts'
import { indexProducts } from './products/index-products.ts'
import { createPopularityStore } from './products/popularity-store.ts'
import { pricePurge } from './products/price-history-store.ts'
import type { ProductContext } from './products/product-context.ts'
import { archiveProduct } from './products/product-decisions.ts'
import { textQuery } from './products/product-filter-store.ts'
import { createProductListStore } from './products/product-list-store.ts'
import { productRoutes } from './products/product-routes.ts'
import { createProductStore } from './products/product-store.ts'
import { createProductViewStore } from './products/product-view-store.ts'
import { rankProducts } from './products/rank-products.ts'
import { createSearchIndexStore } from './products/search-index-store.ts'
import { searchTerms } from './products/search-terms.ts'
import { findSkuOwners } from './products/sku-store.ts'
import { createSpellingStore } from './products/spelling-store.ts'
import { upsertProduct } from './products/upsert-product.ts'
import { slugOf } from './slug.ts'
import { checkStock } from './stock/check-stock.ts'
import { expireReservations } from './stock/expire-reservations.ts'
import { createInvariantStore } from './stock/invariant-store.ts'
import { receiveStock } from './stock/receive-stock.ts'
import { createReservationStore } from './stock/reservation-store.ts'
import { setStock } from './stock/set-stock.ts'
import { stockCheck } from './stock/stock-check.ts'
import type { StockContext } from './stock/stock-context.ts'
import { stockGrpc } from './stock/stock-grpc.ts'
import { createStockListStore } from './stock/stock-list-store.ts'
import { stockRoutes } from './stock/stock-routes.ts'
import { createStockStore } from './stock/stock-store.ts'
import { createStockTimeline } from './stock/stock-timeline-store.ts'
import { findCurrency, keepFirstCurrency } from './store-profile/currency-store.ts'
import { lockFor, subscriptions } from './subscriptions.ts'

export { type ProductConfig, readProductConfig }

/** The process that queues an import starts it at once; polling finds imports whose worker is gone. */
const importPollMs = 5_000
/** Much longer than one product takes. */
const importLeaseMs = 60_000
const maxUnfinishedImports = 5

/** Catalog, prices, search, stock and its reservations. Nothing listens until it is started. */
export async function createProductService(config: ProductConfig, host: ServiceHost): Promise<Service> {
  const base = await createServiceBase(config, host, {
    migrations: new URL('../migrations/', import.meta.url),
    // A product with all of its variants.
    maxBodyBytes: 256 * 1024,
  })
  await keepFirstCurrency(base.db, config.storeCurrency)
  const storage = config.imageStorage && openStorage(config.imageStorage)
  if (storage) await claimStorage({ claims: createClaimStore(base.db), storage, newId: base.newId })
  const metrics = createProductMetrics(base.metrics)
  const stock = stockContext(base, config, metrics.countReservation)
  addLiveReservations(base.metrics, stock.reservations)
  const products = productContext(base, stock)
  const indexing = indexJob(base)
  const categories = createCategoryStore(base.db, indexing.wake)
  const imports = importContext(base, { products, categories, stock })
  const importJob = createJob({
    name: 'import-products',
    everyMs: importPollMs,
    run: (isStopped) => runImports(imports, isStopped),
    logger: base.logger,
  })

  categoryRoutes(base.http, { ...base, categories })
  importRoutes(base.http, { ...imports, wakeImports: () => importJob.wake(), importMaxBytes: config.importMaxBytes })
  sampleDataRoutes(base.http, { ...base, archive: archiveIn(products) })
  productRoutes(base.http, products)
  const stockList = createStockListStore(base.db, { ...config, textQuery })
  stockRoutes(base.http, { ...base, ...stock, stockList, searchTerms })
  imageRoutes(base.http, {
    samples: createImageLibrary(new URL('images/', config.sampleDataFolder)),
    storage,
    encodeInTurn: createTurns(),
  })

  return base.assemble({
    subscriptions: subscriptions(stock),
    lockFor: lockFor(stock),
    jobs: [rankJob(base), ...jobs(base, config, { stock, setViolations: metrics.setViolations }), importJob, indexing],
    purges: [...importPurges(imports.imports, base, config), pricePurge(base.db, base.now)],
    grpc: [stockGrpc(stock)],
    grpcCallers: { 'order-service': config.orderServiceSecrets },
    timeline: createStockTimeline(base.db),
    bookChecks: [stockCheck(createInvariantStore(base.db))],
    beforeListen: async () => {
      if (config.sampleData) await loadSampleData({ ...imports, ...base }, config.sampleDataFolder)
    },
  })
}

function stockContext(
  { db, outbox, now }: ServiceBase,
  config: ProductConfig,
  onOutcome: ReturnType<typeof createProductMetrics>['countReservation'],
): StockContext {
  const { lowStockThreshold, reservationTtlSeconds, maxReservationTtlSeconds } = config
  const stock = createStockStore(db, { outbox, lowStockThreshold, now })
  const reservations = createReservationStore({ db, outbox, stock, now, onOutcome })
  return { db, stock, reservations, lowStockThreshold, reservationTtlSeconds, maxReservationTtlSeconds, now }
}

function productContext(
  { db, outbox, now, newId }: ServiceBase,
  { stock, lowStockThreshold }: StockContext,
): ProductContext {
  return {
    products: createProductStore({ db, outbox, openStock: stock.open, limitStock: stock.limit }),
    views: createProductViewStore(db),
    list: createProductListStore(db, lowStockThreshold),
    facets: createFacetStore(db),
    spelling: createSpellingStore(db),
    receiveStock: (tx, received, actorId) => receiveStock(stock, tx, received, actorId),
    slugOf,
    currency: () => findCurrency(db),
    now,
    newId,
  }
}

const archiveIn =
  ({ products, now }: ProductContext): SampleDataContext['archive'] =>
  async (tx, productId) => {
    await products.upsert(tx, productId, (product) => {
      if (!product) throw new Error(`There is no product ${productId}`)
      return archiveProduct(product, now())
    })
  }

type Features = { products: ProductContext; categories: CategoryStore; stock: StockContext }

const importContext = (base: ServiceBase, { products, categories, stock }: Features): ImportJobContext => ({
  transaction: base.db.transaction,
  ensureCategory: (tx, title) => ensureCategory({ ...base, categories }, tx, title),
  upsertProduct: (tx, draft) => upsertProduct(products, tx, draft),
  findSkuOwners,
  setStock: (tx, counts) => setStock(stock.stock, tx, { counts, reason: 'import' }),
  exports: createExportStore(base.db),
  currency: products.currency,
  logger: base.logger,
  imports: createProductImportStore(base.db, { now: base.now, leaseMs: importLeaseMs }),
  maxUnfinished: maxUnfinishedImports,
  newId: base.newId,
  wakeImports: () => {},
})

function rankJob({ db, logger, now }: ServiceBase) {
  const store = createPopularityStore(db)
  return createJob({
    name: 'rank-products',
    everyMs: 600_000,
    run: (isStopped) => rankProducts(store, now(), isStopped),
    logger,
  })
}

/** Woken when a category is renamed; polling finds work after a rollout. */
function indexJob({ db, logger }: ServiceBase) {
  const store = createSearchIndexStore(db)
  return createJob({
    name: 'index-products',
    everyMs: 60_000,
    run: (isStopped) => indexProducts(store, isStopped),
    logger,
  })
}

type JobDependencies = { stock: StockContext; setViolations: (found: number) => void }

function jobs({ db, logger }: ServiceBase, config: ProductConfig, { stock, setViolations }: JobDependencies) {
  const invariants = createInvariantStore(db)
  return [
    createJob({
      name: 'expire-reservations',
      everyMs: config.expireReservationsMs,
      run: () => expireReservations(stock),
      logger,
    }),
    createJob({
      name: 'check-stock',
      everyMs: config.checkStockMs,
      run: () => checkStock({ invariants, logger, setViolations }),
      logger,
    }),
  ]
}
