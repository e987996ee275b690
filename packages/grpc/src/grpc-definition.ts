/** One unary method as ts-proto describes it (`outputServices=grpc-js`). */
type UnaryMethod<Request, Response> = Readonly<{
  /** `/storefleet.product.v1.Stock/Release` */
  path: string
  requestStream: false
  responseStream: false
  requestSerialize: (value: Request) => Buffer
  requestDeserialize: (bytes: Buffer) => Request
  responseSerialize: (value: Response) => Buffer
  responseDeserialize: (bytes: Buffer) => Response
}>

// biome-ignore lint/suspicious/noExplicitAny: a method is both producer and consumer of its messages, so only `any` fits them all
export type AnyMethod = UnaryMethod<any, any>
export type GrpcDefinition = Readonly<Record<string, AnyMethod>>

export type RequestOf<Method extends AnyMethod> = Parameters<Method['requestSerialize']>[0]
export type ResponseOf<Method extends AnyMethod> = Parameters<Method['responseSerialize']>[0]

/** Who called, as its service token says, and the request or event that caused the call. */
export type GrpcCall = Readonly<{ caller: string; correlationId: string }>

export type GrpcHandler<Method extends AnyMethod = AnyMethod> = (
  request: RequestOf<Method>,
  call: GrpcCall,
) => Promise<ResponseOf<Method>>

export type GrpcHandlers<Definition extends GrpcDefinition> = {
  readonly [Name in keyof Definition]: GrpcHandler<Definition[Name]>
}

export type GrpcService = Readonly<{ definition: GrpcDefinition; handlers: Readonly<Record<string, GrpcHandler>> }>

/**
 * Pairs a generated service definition with what answers it.
 * A handler throws `ServiceError` for what the caller can act on; anything else reaches the caller as INTERNAL and says nothing.
 */
export const implementService = <Definition extends GrpcDefinition>(
  definition: Definition,
  handlers: GrpcHandlers<Definition>,
): GrpcService => ({ definition, handlers })

/** `/storefleet.product.v1.Stock/Release` → `storefleet.product.v1.Stock` */
export const serviceNameOf = (path: string): string => path.slice(1, path.lastIndexOf('/'))
