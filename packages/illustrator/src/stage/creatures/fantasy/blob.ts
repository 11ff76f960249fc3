/** Ghosts, monsters, visitors and slimes: one round body with a face. */
import { add, rotation } from '../../frames.ts'
import type { Hex, Point } from '../../solids.ts'
import { shade } from '../../things/colours.ts'
import type { Sculpted, Sculpting } from '../creature.ts'
import { addPlainFace } from '../face/plain-face.ts'
import { spotsOf } from '../sea/parts.ts'

interface BlobRecord {
  readonly colour: Hex
  readonly kind: 'ghost' | 'monster' | 'alien' | 'slime'
}

/** Ghosts, monsters and visitors: one round body with a face. */
export const blob =
  ({ colour, kind }: BlobRecord) =>
  (sculpting: Sculpting): Sculpted => {
    const skin = sculpting.part('skin', colour, { shine: 0.2, rim: 0.6, skin: 0.4 })
    const { name } = sculpting.pose
    const group = sculpting.group('body')
    const axes = rotation((sculpting.pose.headTurn ?? 0) * 0.7)
    const raised = ['wave', 'dance', 'sing', 'play', 'jump', 'fly'].includes(name)
    const hands: Point[] = []
    const arm = (root: Point, side: number, reach: number, thick: number): void => {
      const asked = side > 0 ? sculpting.pose.hands?.left?.at : sculpting.pose.hands?.right?.at
      const end: Point =
        asked ??
        (name === 'hold' || name === 'read'
          ? add(root, [-side * 0.08, -0.02, reach])
          : raised && (side > 0 || name !== 'wave')
            ? add(root, [side * reach * 0.7, reach * 0.75, 0.08])
            : add(root, [side * reach * 0.62, -reach * 0.6, 0.1]))
      group.curve(
        root,
        add(root, [side * reach * 0.4, 0, 0]),
        add(end, [side * 0.06, -0.04, 0]),
        end,
        [thick, thick * 0.85],
        skin,
        { steps: 6, melt: 0.03 },
      )
      group.sphere(end, thick * 1.15, skin, { melt: 0.01 })
      hands.push(end)
    }
    if (kind === 'ghost') {
      group.capsule([0, 0.62, 0], [0, 0.25, 0], [0.24, 0.27], skin)
      for (let fold = 0; fold < 9; fold++) {
        const angle = (fold / 9) * Math.PI * 2
        group.capsule(
          [Math.sin(angle) * 0.2, 0.2, Math.cos(angle) * 0.2],
          [Math.sin(angle) * 0.23, 0.02 + (fold % 2) * 0.06, Math.cos(angle) * 0.23],
          [0.09, 0.05],
          skin,
          { melt: 0.03 },
        )
      }
      for (const side of [1, -1]) arm([side * 0.22, 0.45, 0.05], side, 0.2, 0.06)
      const face = addPlainFace(sculpting, group, skin, {
        at: [0, 0.6, 0],
        axes,
        radii: [0.24, 0.24, 0.24],
        eyes: [0.36, 0.1],
        eyeSize: 0.22,
        mouth: -0.32,
        mouthSize: 0.45,
        blush: '#f4a9c0',
      })
      return {
        spots: spotsOf({
          mouth: face.mouth,
          top: [0, 0.86, 0],
          left: hands[0],
          right: hands[1],
          back: [0, 0.5, -0.25],
        }),
        air: 0.12,
      }
    }
    if (kind === 'slime') {
      group.ellipsoid([0, 0.2, 0], [0.27, 0.2, 0.26], skin, { melt: 0.1 })
      group.ellipsoid([0, 0.1, 0], [0.34, 0.1, 0.32], skin, { melt: 0.1 })
      const face = addPlainFace(sculpting, group, skin, {
        at: [0, 0.19, 0],
        axes,
        radii: [0.29, 0.21, 0.285],
        eyes: [0.34, 0.25],
        eyeSize: 0.24,
        mouth: -0.2,
        mouthSize: 0.4,
        blush: '#f4a9c0',
      })
      return {
        spots: spotsOf({
          mouth: face.mouth,
          top: [0, 0.37, 0],
          left: [0.3, 0.1, 0.1],
          right: [-0.3, 0.1, 0.1],
          back: [0, 0.36, 0],
        }),
      }
    }
    const alien = kind === 'alien'
    const belly = sculpting.part('belly', alien ? '#d4f2b0' : '#f4d6f0', { blend: 0.02 })
    if (alien) {
      group.ellipsoid([0, 0.36, 0], [0.14, 0.2, 0.12], skin, { melt: 0.05 })
      group.ellipsoid([0, 0.34, 0.03], [0.115, 0.16, 0.105], belly, { melt: 0.01 })
    } else {
      group.ellipsoid([0, 0.42, 0], [0.3, 0.33, 0.27], skin, { melt: 0.06, bumps: { height: 0.008, frequency: 40 } })
      group.ellipsoid([0, 0.32, 0.06], [0.23, 0.22, 0.23], belly, { melt: 0.02 })
    }
    for (const side of [1, -1]) {
      const wide = alien ? 0.07 : 0.14
      const lifted = (name === 'walk' || name === 'run' || name === 'dance') && side > 0 ? 0.06 : 0
      group.capsule([side * wide, 0.24, 0], [side * wide, 0.06 + lifted, 0.02 + lifted], alien ? 0.055 : 0.085, skin, {
        melt: 0.04,
      })
      group.ellipsoid(
        [side * wide, 0.045 + lifted, 0.06 + lifted],
        [alien ? 0.065 : 0.1, 0.045, alien ? 0.095 : 0.13],
        skin,
        { melt: 0.02 },
      )
      arm([side * (alien ? 0.12 : 0.27), alien ? 0.45 : 0.48, 0.03], side, alien ? 0.22 : 0.28, alien ? 0.04 : 0.065)
    }
    const head = sculpting.group('head')
    const at: Point = [0, alien ? 0.7 : 0.55, alien ? 0 : 0.04]
    const radii: Point = alien ? [0.22, 0.2, 0.19] : [0.26, 0.22, 0.24]
    head.ellipsoid(at, radii, skin, { axes })
    const horn = sculpting.part('horns', alien ? shade(colour, 0.85) : '#f7e6b8', { shine: 0.3 })
    const horns = sculpting.group('horns')
    for (const side of [1, -1]) {
      if (alien) {
        horns.capsule(add(at, [side * 0.1, 0.16, 0]), add(at, [side * 0.16, 0.34, 0]), 0.014, horn)
        horns.sphere(add(at, [side * 0.16, 0.36, 0]), 0.036, horn)
      } else
        horns.curve(
          add(at, [side * 0.16, 0.14, 0]),
          add(at, [side * 0.24, 0.2, 0]),
          add(at, [side * 0.28, 0.28, 0]),
          add(at, [side * 0.24, 0.36, 0]),
          [0.05, 0.012],
          horn,
          { steps: 5 },
        )
    }
    const face = addPlainFace(
      sculpting,
      head,
      skin,
      alien
        ? { at, axes, radii, eyes: [0.45, 0.05], eyeSize: 0.34, iris: '#23202e', mouth: -0.55, mouthSize: 0.32 }
        : {
            at,
            axes,
            radii,
            eyes: [0.36, 0.25],
            eyeSize: 0.3,
            pupil: 'white',
            iris: '#5a8a2a',
            mouth: -0.32,
            mouthSize: 0.5,
            cyclops: sculpting.has('one-eyed', 'cyclops'),
          },
    )
    if (!alien)
      horns.box(
        add(face.mouth, [0.06, -0.035, 0.0]),
        [0.022, 0.026, 0.012],
        { colour: '#ffffff', shine: 0.3 },
        { round: 0.008 },
      )
    return {
      spots: spotsOf({
        mouth: face.mouth,
        top: add(at, [0, radii[1], 0]),
        left: hands[0],
        right: hands[1],
        back: [0, 0.5, -0.28],
      }),
      air: name === 'jump' || name === 'fly' ? 0.2 : 0,
    }
  }
