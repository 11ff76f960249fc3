/**
 * One turn, told as it happens: read the conversation, plan, draft, draw, review, answer.
 *
 * Thoughts are what really happened: the plan in words, the draft picture, what the review found, the final picture.
 */
import type { Scene } from '@plantain/illustrator/scene/scene'
import { type ImageModel, nearestRatio, sizeFor } from '@plantain/wire/models'
import type { GenerateContentRequest } from '@plantain/wire/request'
import type { Answer, AnswerEvent, AnswerPart } from './answer-event.ts'
import type { PictureState } from './conversation/picture-state.ts'
import { readConversation, type SignatureMode, type Turn } from './conversation/read-conversation.ts'
import { seedOfWords } from './conversation/seed.ts'
import { createMeter, type Meter } from './meter.ts'
import { checkPicture } from './painters/check-picture.ts'
import type {
  Critic,
  Finding,
  Painted,
  Painter,
  PaintJob,
  PaintOptions,
  Plan,
  Planner,
  PlanRequest,
  PreviousPicture,
  Workplace,
} from './ports.ts'
import type { Sealer } from './signatures/seal.ts'
import { signaturesFor, textSignature } from './signatures/sign.ts'

export interface Crew {
  readonly planner: Planner
  readonly painter: Painter
  readonly critic: Critic
}

export interface AnswerOptions {
  readonly crew: Crew
  readonly sealer: Sealer
  readonly signatures: SignatureMode
}

/** PNG whatever the model's own habit: it keeps every drawn pixel, and every client shows it. */
const DEFAULT_MIME_TYPE = 'image/png'

/** Drawings are mended at most this often after a review. */
const MOST_REPAIRS = 1

export function createAnswer({ crew, sealer, signatures }: AnswerOptions): Answer<GenerateContentRequest> {
  return async function* answer(request, context) {
    const { tenant, signal, store } = context
    const { turn, warnings } = await readConversation(request, { store, sealer, tenant, mode: signatures })
    for (const message of [...warnings, ...unusedWishes(request)]) yield { kind: 'warning', message }

    const meter = createMeter(request)
    const seed = request.generationConfig.seed ?? turn.states.at(-1)?.seed ?? seedOfWords(turn.instruction)
    const plan = await crew.planner.plan(planRequestOf(turn, request, seed), { store, signal })
    meter.think(plan.reasoning)
    if (request.includeThoughts)
      yield meter.parts(plan.reasoning.map((text) => ({ kind: 'text', text, thought: true })))
    if (plan.refusal || !request.answer.image) {
      const prompts = turn.states.at(-1)?.prompts.length ?? 0
      yield* answerInWords(plan, request, meter, textSignature(sealer, tenant, prompts))
      return
    }

    const job = jobOf(plan, turn, request, seed)
    if (request.includeThoughts) {
      const draft = await crew.painter.paint(job, { draft: true, signal, store })
      yield meter.parts([pictureThought(draft)])
    }
    const stateOf = (scene: PictureState['scene'], prompts: readonly string[]): PictureState => ({
      version: 1,
      prompts: [...prompts],
      design: plan.design,
      seed,
      ratio: job.ratio,
      ...(scene ? { scene } : {}),
    })
    // The file says what it shows and not how the talk came to it: going back to a picture gives the same bytes.
    const note = (scene: Scene) => sealer.seal(stateOf(scene, [plan.design.prompt]), tenant)
    const { painted, findings } = await drawAndReview(crew, job, { ...context, note })
    await checkPicture(painted.picture, job, store)
    const review = reviewInWords(findings)
    meter.think([review])
    if (request.includeThoughts)
      yield meter.parts([{ kind: 'text', text: review, thought: true }, pictureThought(painted)])

    const signed = signaturesFor(
      sealer,
      tenant,
      stateOf(painted.scene, [...(turn.states.at(-1)?.prompts ?? []), turn.instruction]),
    )
    const { bytes, mimeType } = painted.picture
    const lacking = findings.filter(({ kind }) => kind === 'missing').map(({ message }) => message)
    const said = [plan.remark, ...lacking, ...unusedWishes(request)].filter(Boolean).join('\n\n')
    const remark = request.answer.text ? untilStop(said, request.generationConfig.stopSequences) : ''
    const words: AnswerPart[] = remark ? [{ kind: 'text', text: remark, signature: signed.text }] : []
    const parts: AnswerPart[] = [...words, { kind: 'picture', bytes, mimeType, signature: signed.picture }]
    if (!meter.fits(parts)) {
      yield { kind: 'end', finishReason: 'MAX_TOKENS', usage: meter.total() }
      return
    }
    yield meter.parts(parts)
    yield { kind: 'end', finishReason: 'STOP', usage: meter.total() }
  }
}

function planRequestOf(turn: Turn, request: GenerateContentRequest, seed: number): PlanRequest {
  const previous = turn.states.at(-1)
  const system = request.systemInstruction?.parts.map(({ text }) => text ?? '').join('\n')
  return {
    prompt: turn.instruction,
    ...(system ? { system } : {}),
    ...(request.image.aspectRatio ? { ratio: request.image.aspectRatio } : {}),
    ...(previous ? { previous: pictureOf(previous), earlier: turn.states.slice(0, -1).map(pictureOf) } : {}),
    // Pictures of earlier turns count only while the conversation has no picture of its own.
    pictures: turn.pictures.length > 0 || previous ? turn.pictures : turn.earlierPictures,
    hasLostPicture: turn.hasLostPicture,
    seed,
  }
}

const pictureOf = ({ prompts, design, scene, ratio, seed }: PictureState): PreviousPicture => ({
  prompts,
  design,
  ratio,
  seed,
  ...(scene ? { scene } : {}),
})

/** Size and shape: what was asked, else a given picture's, else the talked-about picture's own, else what fits the plan. */
function jobOf(plan: Plan, turn: Turn, { image, model }: GenerateContentRequest, seed: number): PaintJob {
  const ratio =
    image.aspectRatio ??
    (plan.follow && nearestRatio(model, plan.follow.width, plan.follow.height)) ??
    [plan.scene?.ratio, turn.states.at(-1)?.ratio, plan.design.ratio].find((candidate) =>
      isRatioOf(model, candidate),
    ) ??
    model.defaultRatio
  return {
    design: plan.design,
    ...(plan.scene ? { scene: plan.scene } : {}),
    ...(plan.photo ? { photo: plan.photo } : {}),
    ratio,
    ...sizeFor(model, ratio, image.imageSize),
    seed,
    mimeType: image.mimeType ?? DEFAULT_MIME_TYPE,
    ...(image.quality === undefined ? {} : { quality: image.quality }),
  }
}

const isRatioOf = (model: ImageModel, ratio: string | undefined): ratio is string =>
  ratio !== undefined && model.ratios.includes(ratio)

/** Draws, lets the critic look, and draws again while the critic's findings can be mended. */
async function drawAndReview(
  crew: Crew,
  job: PaintJob,
  { signal, store, note }: Omit<Workplace & PaintOptions, 'draft'>,
) {
  let painted = await crew.painter.paint(job, { draft: false, signal, store, note })
  let findings = await crew.critic.review(painted, job.design)
  for (let repair = 0; repair < MOST_REPAIRS && findings.some(({ mendable }) => mendable); repair++) {
    painted = await crew.painter.paint({ ...job, findings }, { draft: false, signal, store, note })
    findings = await crew.critic.review(painted, job.design)
  }
  return { painted, findings }
}

/** An answer without a picture: because only words were asked for, or because the picture can't be made. */
async function* answerInWords(
  plan: Plan,
  { answer }: GenerateContentRequest,
  meter: Meter,
  signature: string,
): AsyncGenerator<AnswerEvent> {
  const text = plan.refusal ?? (plan.remark || plan.reasoning.join('\n\n'))
  if (answer.text) yield meter.parts([{ kind: 'text', text, signature }])
  yield answer.image
    ? { kind: 'end', finishReason: 'NO_IMAGE', finishMessage: text, usage: meter.total() }
    : { kind: 'end', finishReason: 'STOP', usage: meter.total() }
}

/** What was asked and is not done here, so that nothing is dropped in silence. */
const unusedWishes = ({ search }: GenerateContentRequest): string[] =>
  search
    ? [
        'google_search: no searcher is configured, so nothing was looked up; the picture shows only what the prompt says.',
      ]
    : []

/** The words before the first stop sequence. */
function untilStop(words: string, stops: readonly string[] = []): string {
  const ends = stops
    .filter(Boolean)
    .map((stop) => words.indexOf(stop))
    .filter((index) => index >= 0)
  return words.slice(0, Math.min(words.length, ...ends))
}

const pictureThought = ({ picture }: Painted): AnswerPart => ({
  kind: 'picture',
  bytes: picture.bytes,
  mimeType: picture.mimeType,
  thought: true,
})

function reviewInWords(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'Review: everything that was asked for is there, inside the frame and readable.'
  return `Review:\n${findings.map(({ message }) => `- ${message}`).join('\n')}`
}
