/**
 * Signatures of Google's service look like this at their beginning: protobuf field 2 (0x12) holding a message whose
 * field 1 (0x0a) begins with a version byte 0x01. They can't be opened here, and are kept and passed over.
 */

const FIELD_2_BYTES = 0x12
const FIELD_1_BYTES = 0x0a
const FIRST_VERSION = 0x01

export function isForeignSignature(bytes: Uint8Array): boolean {
  if (bytes[0] !== FIELD_2_BYTES) return false
  const outer = skipVarint(bytes, 1)
  if (bytes[outer] !== FIELD_1_BYTES) return false
  return bytes[skipVarint(bytes, outer + 1)] === FIRST_VERSION
}

/** The index after a base-128 varint (Protocol Buffers encoding, "Base 128 Varints"). */
function skipVarint(bytes: Uint8Array, from: number): number {
  let index = from
  while (((bytes[index] ?? 0) & 0x80) !== 0) index++
  return index + 1
}
