import { readFileSync, writeFileSync } from 'node:fs'

/** The most memory a process has held so far, in MB; undefined where the system does not tell (only Linux does). */
export function peakMemoryMb(pid: number): number | undefined {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024
  } catch {
    return undefined
  }
}

/** From now on `peakMemoryMb` tells of what the process holds later, not of what its start took. Only Linux does it. */
export function forgetPeakMemory(pid: number): void {
  try {
    // https://www.kernel.org/doc/html/latest/filesystems/proc.html: 5 resets the peak resident set size.
    writeFileSync(`/proc/${pid}/clear_refs`, '5')
  } catch {}
}
