import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { inRounds } from './in-rounds.ts'

function follow({
  together = async () => {},
  alone = async () => {},
}: Partial<Parameters<typeof inRounds<string>>[0]>) {
  const done: string[] = []
  const accept = inRounds<string>({
    together: async (items) => {
      done.push(items.join('+'))
      await together(items)
    },
    alone: async (item) => {
      done.push(item)
      await alone(item)
    },
  })
  return { accept, done }
}

test('when items come in one turn, then they are done together', async () => {
  const { accept, done } = follow({})
  await Promise.all(['a', 'b', 'c'].map(accept))
  await accept('d')
  assert.deepEqual(done, ['a+b+c', 'd'])
})

test('when items come during a round, then they are done together in the next', async () => {
  const { promise: finished, resolve: finish } = Promise.withResolvers<void>()
  const { accept, done } = follow({ alone: () => finished })
  const first = accept('a')
  await nextTurn()
  const others = ['b', 'c'].map(accept)
  await nextTurn()
  assert.deepEqual(done, ['a'])
  finish()
  await Promise.all([first, ...others])
  assert.deepEqual(done, ['a', 'b+c'])
})

test('when a round fails, then each is done for itself and only what fails again is refused', async () => {
  const { accept, done } = follow({
    together: () => Promise.reject(new Error('all or nothing')),
    alone: async (item) => {
      if (item === 'b') throw new Error('b cannot be done')
    },
  })
  const outcomes = await Promise.allSettled(['a', 'b', 'c'].map(accept))
  assert.deepEqual(
    outcomes.map(({ status }) => status),
    ['fulfilled', 'rejected', 'fulfilled'],
  )
  assert.deepEqual(done, ['a+b+c', 'a', 'b', 'c'])
})
