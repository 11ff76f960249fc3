/** What the composer knows about a verb: how who does it stands, and where what it is done to goes. Data only. */

/**
 * Where the object of a verb goes.
 * held: in the hands (paws, mouth) · ride: under the actor, who faces its way · seat/lie/inside: carries the actor ·
 * station: stands before the actor within reach · surround: actors stand around it · ahead: on the ground before the actor ·
 * far: some steps before the actor · chase: runs before the actor · leash: walks ahead on a line · push: against the hands ·
 * pull: behind the actor on a line · partner: face to face · beside: next to the actor · above: in the air over the actor ·
 * worn: on the head · under: the actor is over it · none: nothing is placed
 */
export type ObjectRule =
  | 'held'
  | 'ride'
  | 'seat'
  | 'lie'
  | 'inside'
  | 'station'
  | 'surround'
  | 'ahead'
  | 'far'
  | 'chase'
  | 'leash'
  | 'push'
  | 'pull'
  | 'partner'
  | 'beside'
  | 'above'
  | 'worn'
  | 'under'
  | 'none'

export interface VerbRule {
  /** Poses of a person, best first; names a model does not know fall through to the next. */
  readonly person: readonly string[]
  /** Used instead when a seat is given (sitting at a table). */
  readonly seated?: readonly string[]
  readonly animal?: readonly string[]
  readonly bird?: readonly string[]
  readonly thing?: readonly string[]
  readonly object: ObjectRule
  /** Things implied in the hand when nothing asked for is held: `[['guitar']]`; inner lists are alternatives. */
  readonly tool?: readonly string[]
  /** Implied thing before the actor. */
  readonly station?: readonly string[]
  /** Implied seat, inside and outside. */
  readonly seat?: 'chair' | 'stool' | 'bed' | 'bench' | 'floor'
  /** Which way the actor looks when the object does not decide: degrees to the right of the viewer. */
  readonly yaw?: number
  readonly expression?: string
  readonly gaze?: 'object' | 'viewer' | 'down' | 'up'
  /** Height above the ground, metres for a grown person's size. */
  readonly lift?: number
  /** Things the object must be too (other than as asked): ball for kick. */
  readonly implied?: readonly string[]
  /** `station` that is looked at over its top, the actor behind it, facing the viewer. */
  readonly behind?: boolean
}
