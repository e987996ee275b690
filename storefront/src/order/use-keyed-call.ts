import { useRef } from 'preact/hooks'
import { ApiError, callApi } from '../api/client.ts'
import { newIdempotencyKey } from '../api/idempotency-key.ts'
import { orderHeaders } from './order-headers.ts'

/**
 * Returns a function that sends a change of an order to the API and resolves with its response; it rejects with an `ApiError`. Without
 * a response the next call is the same attempt again, so that nothing is done twice; after one it is another.
 */
export function useKeyedCall(token: string | undefined) {
  const key = useRef('')
  return async <Body>(path: string, body: object): Promise<Body> => {
    key.current ||= newIdempotencyKey()
    const headers = { ...orderHeaders(token), 'idempotency-key': key.current }
    try {
      const response = await callApi<Body>('POST', path, { body, headers })
      key.current = ''
      return response
    } catch (error) {
      if (!(error instanceof ApiError) || error.code !== 'offline') key.current = ''
      throw error
    }
  }
}
