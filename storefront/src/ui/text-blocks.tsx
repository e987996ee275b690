import { readTextBlocks } from './read-text-blocks.ts'

/** A text that staff have written, as customers read it. */
export function TextBlocks({ text }: Readonly<{ text: string }>) {
  return (
    <>
      {readTextBlocks(text).map((block, index) => {
        const key = `${index} ${block.kind}`
        if (block.kind === 'list') {
          return (
            <ul key={key}>
              {block.items.map((item, at) => (
                <li key={`${at} ${item}`}>{item}</li>
              ))}
            </ul>
          )
        }
        return block.kind === 'heading' ? <h2 key={key}>{block.text}</h2> : <p key={key}>{block.text}</p>
      })}
    </>
  )
}
