import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findFreePort } from '@storefleet/process'
import { keepProductPage } from './product-page.ts'
import { type Program, startProgram } from './program.ts'

export type PageUpstream = Program & {
  /** A folder for other files of the run. */
  readonly folder: string
  /** Length of the page's body. */
  readonly bodyBytes: number
}

const program = fileURLToPath(new URL('page-upstream.ts', import.meta.url))

/** A service that returns one fixed response, a real page of 20 products, at almost no cost. */
export async function openPageUpstream({ core }: { core?: number | undefined } = {}): Promise<PageUpstream> {
  const folder = await mkdtemp(join(tmpdir(), 'storefleet-bench-'))
  const file = join(folder, 'page')
  await keepProductPage(file)
  const page = await readFile(file)
  const port = await findFreePort()
  const command = [process.execPath, program, String(port), file]
  const upstream = await startProgram({ name: 'upstream', command, port, core })
  return {
    ...upstream,
    folder,
    bodyBytes: page.length - page.indexOf('\r\n\r\n') - 4,
    async close() {
      await upstream.close()
      await rm(folder, { recursive: true })
    },
  }
}
