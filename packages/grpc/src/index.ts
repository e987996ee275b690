export { createGrpcClient, type GrpcClientOptions } from './grpc-client.ts'
export { type GrpcService, implementService } from './grpc-definition.ts'
export { createGrpcServer, type GrpcServer } from './grpc-server.ts'
