/** What keeps an instruction from becoming operations, in the user's language, with what can be done instead. */
export class Problem extends Error {
  override readonly name = 'Problem'
}
