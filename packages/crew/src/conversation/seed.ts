/** The seed of a conversation that names none: its words decide, so that the same request gives the same bytes. */
import { createHash } from 'node:crypto'

/** 31 bits of the words' SHA-256. */
export const seedOfWords = (words: string): number => createHash('sha256').update(words).digest().readUInt32BE(0) >>> 1
