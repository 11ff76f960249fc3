import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chartOf, constellationNamed, constellations } from './constellations.ts'

const degrees = (angle: number) => (angle * 180) / Math.PI

/** Angle between two chart points as an eye at the centre of the sky sees them. */
const angleOnChart = (a: { x: number; y: number }, b: { x: number; y: number }) =>
  degrees(Math.acos((a.x * b.x + a.y * b.y + 1) / (Math.hypot(a.x, a.y, 1) * Math.hypot(b.x, b.y, 1))))

test('every line of every constellation joins two known stars', () => {
  for (const id of Object.keys(constellations))
    for (const [from, to] of chartOf(id).lines) assert.ok(from >= 0 && to >= 0, `${id}: ${from} ${to}`)
})

test('distances between well known stars on the chart are the true ones within 2 percent', () => {
  const known: readonly [string, string, string, number][] = [
    ['gemini', 'Castor', 'Pollux', 4.51],
    ['orion', 'Betelgeuse', 'Rigel', 18.6],
    ['ursa-major', 'Dubhe', 'Merak', 5.37],
    ['ursa-major', 'Dubhe', 'Alkaid', 25.7],
    ['crux', 'Acrux', 'Gacrux', 6.01],
    ['cassiopeia', 'Caph', 'Segin', 13.26],
    ['leo', 'Regulus', 'Denebola', 24.6],
    ['scorpius', 'Antares', 'Shaula', 17.28],
    ['taurus', 'Aldebaran', 'Elnath', 16.9],
  ]
  for (const [id, first, second, truth] of known) {
    const star = (name: string) => chartOf(id).stars.find((each) => each.name === name) ?? assert.fail(name)
    const angle = angleOnChart(star(first), star(second))
    assert.ok(Math.abs(angle / truth - 1) < 0.02, `${id} ${first}-${second}: ${angle} instead of ${truth}`)
  }
})

test('the sky is seen from inside: Castor stands above and to the right of Pollux', () => {
  const { stars } = chartOf('gemini')
  const [castor, pollux] = ['Castor', 'Pollux'].map(
    (name) => stars.find((star) => star.name === name) ?? assert.fail(name),
  )
  assert.ok(castor.y > pollux.y)
  assert.ok(castor.x > pollux.x)
})

test('constellations answer to English, Latin and Chinese names', () => {
  assert.equal(constellationNamed('The Big Dipper'), 'ursa-major')
  assert.equal(constellationNamed('双子座'), 'gemini')
  assert.equal(constellationNamed('Gemini constellation'), 'gemini')
  assert.equal(constellationNamed('sofa'), undefined)
})
