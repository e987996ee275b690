import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { deprecationHeaders } from './deprecation.ts'

const deprecation = { since: '2026-11-27', sunset: '2027-11-27', successor: '/api/v2/countries' }

describe('the headers of a deprecated route', () => {
  test('when it is deprecated, then they have the forms of their RFCs', () => {
    assert.deepEqual(deprecationHeaders(deprecation), {
      deprecation: '@1795737600',
      sunset: 'Sat, 27 Nov 2027 00:00:00 GMT',
      link: '</api/v2/countries>; rel="successor-version"',
    })
  })

  test('when clients have less than a year, then it is refused', () => {
    assert.throws(() => deprecationHeaders({ ...deprecation, sunset: '2027-11-26' }), /less than 365 days/)
  })

  test('when a date is none, then it is refused', () => {
    assert.throws(() => deprecationHeaders({ ...deprecation, since: 'soon' }), /"soon" is not a day/)
  })
})
