import { readFileSync } from 'node:fs'

/** Of the platform, but not among the types of Node. */
declare const WebAssembly: { compile(bytes: Uint8Array): Promise<object> }

export type PgliteFiles = Readonly<{ pgliteWasmModule: object; fsBundle: Blob }>

let files: Promise<PgliteFiles> | undefined

/**
 * What every embedded database is made of, read once a process: PostgreSQL itself, which is compiled on other threads,
 * and its own files (time zones, word lists, extensions). PGlite would keep 6 MB of them for each database;
 * here all share one copy, which nothing writes to.
 */
export function readPgliteFiles(): Promise<PgliteFiles> {
  files ??= read()
  return files
}

async function read(): Promise<PgliteFiles> {
  const compiling = WebAssembly.compile(readPackaged('pglite.wasm'))
  const { buffer } = readPackaged('pglite.data')
  // PGlite asks the Blob for its bytes, and refuses them when they are not as many as it expects.
  const fsBundle = Object.assign(new Blob([]), { arrayBuffer: async () => buffer })
  return { pgliteWasmModule: await compiling, fsBundle }
}

const readPackaged = (name: string) => readFileSync(new URL(name, import.meta.resolve('@electric-sql/pglite')))
