import { mkdir, readdir } from 'node:fs/promises'
import { PGlite, type Results } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import type { Driver, Result, Statement } from './database.ts'
import { readPgliteFiles } from './pglite-files.ts'
import { embeddedSettings, readTemplate } from './pglite-template.ts'
import { makePrivate, privateFolderMode } from './private-folder.ts'

/**
 * PostgreSQL inside this process, kept in `folder`, or in memory where none is given.
 * It has one session, so transactions take turns; and it takes no lock on its folder: the caller must.
 * A killed process loses nothing; a power cut may, for the operating system is not told to flush.
 */
export async function createPgliteDriver(folder?: string): Promise<Driver> {
  const client = await openClient(folder)
  let isClosed = false

  return {
    dialect: 'pglite',
    run: (statement) => run(client, statement),
    inTransaction: (work) =>
      client.transaction((session) =>
        work({
          run: (statement) => run(session, statement),
          script: async (text) => void (await session.exec(text)),
        }),
      ),
    async close() {
      if (isClosed) return
      isClosed = true
      await client.close()
    },
  }
}

async function openClient(folder: string | undefined): Promise<PGlite> {
  if (folder !== undefined) await mkdir(folder, { recursive: true, mode: privateFolderMode })
  const isNew = folder === undefined || (await readdir(folder)).length === 0
  const client = await PGlite.create({
    dataDir: folder ?? 'memory://',
    postgresqlconf: embeddedSettings,
    extensions: { pg_trgm },
    ...(await readPgliteFiles()),
    ...(isNew && { loadDataDir: await readTemplate() }),
  })
  // PGlite unpacks a new database with files that everybody may write to.
  if (folder !== undefined) makePrivate(folder)
  return client
}

type Queries = {
  query(text: string, values: unknown[], options: { rowMode: 'array' }): Promise<Results<unknown>>
}

async function run(on: Queries, { text, values }: Statement): Promise<Result> {
  const result = await on.query(text, values as unknown[], { rowMode: 'array' })
  return { fields: result.fields, rows: result.rows as unknown[][], affected: result.affectedRows ?? 0 }
}
