import assert from 'node:assert/strict'
import { test } from 'node:test'
import { customerListPath } from './customer-list-path.ts'

test('when the list is filtered and paged, then these customers are asked for, and nothing else of the address', () => {
  assert.equal(
    customerListPath({ q: 'ada@x.example', kind: 'guest', cursor: 'c', tab: '1' }),
    'customers?limit=25&q=ada%40x.example&kind=guest&cursor=c',
  )
  assert.equal(customerListPath({ q: '', kind: undefined }), 'customers?limit=25')
})
