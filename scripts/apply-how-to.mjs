// Takes the steps of a how-to in the working tree, to try it: `node scripts/apply-how-to.mjs docs/how-to/event.md`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { applyHunks, stepsIn } from './how-to/steps.mjs'

const root = new URL('../', import.meta.url)
for (const document of process.argv.slice(2)) {
  for (const { path, isNew, text } of stepsIn(readFileSync(document, 'utf8'))) {
    const url = new URL(path, root)
    if (isNew) mkdirSync(new URL(`${dirname(path)}/`, root), { recursive: true })
    writeFileSync(url, isNew ? text : applyHunks(readFileSync(url, 'utf8'), text))
    console.log(path)
  }
}
