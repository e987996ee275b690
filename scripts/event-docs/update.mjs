// `npm run events:update`: writes docs/events anew from packages/contracts, and adds the golden files that are missing.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { eventDocs, generatedFiles, missingPublished } from './files.mjs'

// A golden file is only ever added.
for (const folder of ['schemas/', 'examples/']) rmSync(new URL(folder, eventDocs), { recursive: true, force: true })
const files = [...generatedFiles(), ...missingPublished()]
for (const [path, text] of files) {
  const url = new URL(path, eventDocs)
  mkdirSync(new URL('.', url), { recursive: true })
  writeFileSync(url, text)
}
console.log(`${files.length} files of docs/events are current`)
