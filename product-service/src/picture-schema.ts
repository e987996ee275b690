import { NamedObject, Nullable } from '@storefleet/http'
import { Type } from 'typebox'

/** Where a picture is, in each width: empty for one that was not uploaded here. */
export const pictureSizes = Type.Array(
  NamedObject('ImageSize', { url: Type.String(), width: Type.Integer({ description: 'In pixels' }) }),
  { description: 'The narrowest first, for `srcset`; empty where the picture was not uploaded here' },
)

/** What responses say of a picture, besides its address and text. */
export const pictureMeasures = {
  width: Nullable(Type.Integer({ description: 'In pixels; null where the picture was not uploaded here' })),
  height: Nullable(Type.Integer()),
  sizes: pictureSizes,
}
