// A reporter for `node --test` that prints what the report of `npm test` names at its end, each as a line of JSON: `{ reason, name }`
// for a skipped test or suite, `{ failed, name, at }` for one that failed itself, not by a test in it.

/** Enough to see what failed; all of it is printed where it failed. */
const mostLines = 12

// biome-ignore lint/style/noDefaultExport: Node takes the default export of a reporter.
export default async function* summaryReporter(source) {
  for await (const { type, data } of source) {
    if (type === 'test:pass' && data.skip !== undefined) {
      yield line({ reason: data.skip === true ? 'no reason given' : data.skip, name: data.name })
    }
    const error = data.details?.error
    if (type === 'test:fail' && error?.failureType !== 'subtestsFailed') {
      yield line({ failed: messageOf(error), name: data.name, at: `${data.file}:${data.line}` })
    }
  }
}

const line = (entry) => `${JSON.stringify(entry)}\n`

function messageOf(error) {
  const text = String(error?.cause?.stack ?? error?.cause ?? error?.message ?? 'no reason given')
  return text.split('\n').slice(0, mostLines).join('\n')
}
