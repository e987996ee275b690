// A reporter for `node --test` that prints only what was skipped: a line of JSON, `{ reason, name }`, for each skipped test or suite.
// biome-ignore lint/style/noDefaultExport: Node takes the default export of a reporter.
export default async function* skipReporter(source) {
  for await (const { type, data } of source) {
    if (type !== 'test:pass' || data.skip === undefined) continue
    const reason = data.skip === true ? 'no reason given' : data.skip
    yield `${JSON.stringify({ reason, name: data.name })}\n`
  }
}
