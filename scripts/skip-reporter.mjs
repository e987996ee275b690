// A reporter for `node --test` that tells only what was skipped: the reason of each skipped test or suite, a line each.
// biome-ignore lint/style/noDefaultExport: Node takes the default export of a reporter.
export default async function* skipReporter(source) {
  for await (const { type, data } of source) {
    if (type !== 'test:pass' || data.skip === undefined) continue
    yield `${data.skip === true ? 'no reason given' : data.skip}\n`
  }
}
