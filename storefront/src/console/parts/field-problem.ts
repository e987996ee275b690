import { ApiError } from '../../api/client.ts'

/** What a form itself finds wrong with a field, shown as what the API finds wrong. */
export const fieldProblem = (field: string, message: string): ApiError =>
  new ApiError(400, { code: 'invalid-field', errors: [{ field, message }] })
