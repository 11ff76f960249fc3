/** Why an operation can't be done. Caught by `applyEdits`; everything else that is thrown is a fault of ours. */
export class EditRefusal extends Error {
  override readonly name = 'EditRefusal'
}
