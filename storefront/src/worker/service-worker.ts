import type { OfflineFiles } from '../loading/offline-files.ts'
import { startWorker } from './start-worker.ts'
import type { WorkerScope } from './worker-scope.ts'

const scope = globalThis as unknown as WorkerScope & { offlineFiles: OfflineFiles }
startWorker(scope, scope.offlineFiles)
