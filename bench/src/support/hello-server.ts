import { createServer } from 'node:http'

/** A program that greets: `hello-server.ts <port>`. The cost of a request in Node itself, without application code. */
createServer((_request, response) => response.end('{"hello":"world"}')).listen(Number(process.argv[2]), '127.0.0.1')
