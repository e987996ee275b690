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
  // PGlite asks the Blob for its bytes, and refuses them when they are not as many as it expects.
  const fsBundle = blobOf(readPackaged('pglite.data'))
  return { pgliteWasmModule: await compiling, fsBundle }
}

/** A Blob that gives these bytes themselves: Node's own copies them in small pieces, which takes a quarter of a second for 40 MB. */
export function blobOf({ buffer, byteOffset, byteLength }: Uint8Array): Blob {
  const isWhole = byteOffset === 0 && byteLength === buffer.byteLength
  const bytes = isWhole ? buffer : buffer.slice(byteOffset, byteOffset + byteLength)
  return Object.assign(new Blob([]), { arrayBuffer: async () => bytes as ArrayBuffer })
}

const readPackaged = (name: string) => readFileSync(new URL(name, import.meta.resolve('@electric-sql/pglite')))
