import { type OpenDriver, openDriver } from '@storefleet/database'

export type FailingDatabase = {
  /** For the host of the service under test. */
  openDriver: OpenDriver
  /** From now on the server refuses every connection, until it is called with false. */
  setDown(isDown: boolean): void
}

/** A database whose server can go away. */
export function createFailingDatabase(): FailingDatabase {
  let isDown = false
  const refuseWhileDown = () => {
    if (isDown) throw Object.assign(new Error('connect ECONNREFUSED 10.0.0.3:5432'), { code: 'ECONNREFUSED' })
  }
  return {
    async openDriver(url, options) {
      const driver = await openDriver(url, options)
      return {
        ...driver,
        async run(statement) {
          refuseWhileDown()
          return driver.run(statement)
        },
        async inTransaction(work, transactionOptions) {
          refuseWhileDown()
          return driver.inTransaction(work, transactionOptions)
        },
      }
    },
    setDown: (down) => {
      isDown = down
    },
  }
}
