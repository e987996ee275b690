import type { LogFile } from '@storefleet/observability'

type Options = {
  /** What is to be seen; the processes themselves are started at `level`. */
  level: string
  file: LogFile
  print: (line: string) => void
}

/** From the loudest on. */
const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']

/** What all processes print, seen from a level on and kept from `info` on, each line with the name of its process. */
export function createFleetLog({ level, file, print }: Options) {
  const seenFrom = levels.indexOf(level)
  return {
    /** The level at which the processes print what is to be kept. */
    level: level === 'silent' || seenFrom < levels.indexOf('info') ? level : 'info',

    onLine(process: string, line: string) {
      const lineLevel = /^\{"level":"(\w+)"/.exec(line)?.[1]
      if (lineLevel !== undefined) file.write(`{"process":"${process}",${line.slice(1)}\n`)
      if (lineLevel === undefined || levels.indexOf(lineLevel) >= seenFrom) print(`${process} | ${line}`)
    },
  }
}
