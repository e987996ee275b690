/** Ends the process once what it has printed is read: a pipe takes little at once. Killed processes of the simulation would wait for ever. */
export function endProcess(code: number): void {
  process.stdout.write('', () => process.exit(code))
}
