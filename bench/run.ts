import { benchmarks } from './src/benchmarks.ts'
import { createBench } from './src/support/benchmark.ts'
import { describeMachine } from './src/support/machine.ts'
import { parseOptions, usage } from './src/support/options.ts'
import { createReport } from './src/support/report.ts'

/** `npm run bench`: progress goes to standard error, the table to standard output. */
const names = benchmarks.map(({ name }) => name)
const options = parseOptions(process.argv.slice(2), names)

if (options === 'help') console.log(usage.replace('{names}', names.join(', ')))
else {
  const report = createReport((line) => console.error(line))
  const chosen = benchmarks.filter(({ name }) => options.names.length === 0 || options.names.includes(name))
  for (const benchmark of chosen) {
    const beganAt = performance.now()
    console.error(benchmark.name)
    await benchmark.run(createBench(benchmark.name, options, report))
    console.error(`  (${Math.round((performance.now() - beganAt) / 1000)} s)`)
  }
  console.log(
    [...(await describeMachine()), `Command: node bench/run.ts ${process.argv.slice(2).join(' ')}`].join('\n'),
  )
  console.log(`\n${report.toMarkdown()}`)
}
