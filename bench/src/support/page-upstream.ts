import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'

/**
 * A program that responds to every request with the bytes of one file, head and all: `page-upstream.ts <port> <file>`.
 * It does no more than find where each request ends, for what it costs limits what can be asked of a proxy in front of it.
 */
const [port, file = ''] = process.argv.slice(2)
const answer = readFileSync(file)
const endOfHead = '\r\n\r\n'

createServer({ noDelay: true }, (socket) => {
  let rest = ''
  socket.on('data', (chunk) => {
    const text = rest + chunk.toString('latin1')
    let from = 0
    for (let end = text.indexOf(endOfHead); end !== -1; end = text.indexOf(endOfHead, from)) {
      from = end + endOfHead.length
      socket.write(answer)
    }
    rest = text.slice(from)
  })
  socket.on('error', () => socket.destroy())
}).listen(Number(port), '127.0.0.1', 1024)
