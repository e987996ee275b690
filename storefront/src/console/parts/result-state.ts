import { createSharedState } from '../../ui/shared-state.ts'

/** What was done last; the frame says it until its reader goes on. */
export const resultState = createSharedState<string | undefined>(undefined)
