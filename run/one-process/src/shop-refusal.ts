/** The shop cannot do what was asked, and nothing was changed. The message is one sentence for the person at the terminal. */
export class ShopRefusal extends Error {
  override readonly name = 'ShopRefusal'
}
