import { fileURLToPath } from 'node:url'

/** The program of a service that has notes and nothing else, for tests that run a process. */
export const noteServiceProgram = fileURLToPath(new URL('note-service.ts', import.meta.url))

/** The migrations of that service: one table, `notes`. */
export const noteServiceMigrations = new URL('migrations/', import.meta.url)
