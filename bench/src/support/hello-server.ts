import { createServer } from 'node:http'

/** A program that greets: `hello-server.ts <port>`. What Node does for a request before anybody's code does anything. */
createServer((_request, response) => response.end('{"hello":"world"}')).listen(Number(process.argv[2]), '127.0.0.1')
