/** `node program.mjs PACKAGE FOLDER`: the cases of conformance/README.md with a given major of the JavaScript SDK. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [sdk, folder] = process.argv.slice(2)
const { GoogleGenAI } = await import(sdk)
const ai = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY })
const model = 'gemini-3-pro-image-preview'

function report(name, parts, extra = {}) {
  const line = {
    case: name,
    pictures: [],
    texts: [],
    thoughtTexts: 0,
    thoughtPictures: 0,
    signatures: 0,
    chunks: 1,
    finish: null,
    error: null,
    ...extra,
  }
  for (const part of parts) {
    if (part.thoughtSignature) line.signatures++
    if (part.thought) part.inlineData ? line.thoughtPictures++ : line.thoughtTexts++
    else if (part.inlineData) {
      const file = `${name}-${line.pictures.length + 1}`
      writeFileSync(join(folder, file), Buffer.from(part.inlineData.data, 'base64'))
      line.pictures.push(file)
    } else if (part.text) line.texts.push(part.text)
  }
  console.log(JSON.stringify(line))
}

const partsOf = (response) => response.candidates?.[0]?.content?.parts ?? []
const finishOf = (response) => response.candidates?.[0]?.finishReason ?? null

async function attempt(name, act) {
  try {
    await act()
  } catch (error) {
    report(name, [], { error: { code: error.status ?? 0, message: String(error.message) } })
  }
}

await attempt('text-to-image', async () => {
  const response = await ai.models.generateContent({
    model,
    contents: 'A red apple on a wooden table',
    config: { responseModalities: ['TEXT', 'IMAGE'], imageConfig: { aspectRatio: '16:9', imageSize: '1K' }, seed: 7 },
  })
  report('text-to-image', partsOf(response), { finish: finishOf(response) })
})

await attempt('edit', async () => {
  const data = readFileSync(join(folder, 'text-to-image-1')).toString('base64')
  const response = await ai.models.generateContent({
    model,
    contents: [{ text: 'Make this picture black and white' }, { inlineData: { mimeType: 'image/png', data } }],
  })
  report('edit', partsOf(response), { finish: finishOf(response) })
})

await attempt('chat', async () => {
  const chat = ai.chats.create({ model, config: { thinkingConfig: { includeThoughts: true } } })
  await chat.sendMessage({ message: 'A cat on a red sofa' })
  const response = await chat.sendMessage({ message: 'Make the sofa blue' })
  report('chat', partsOf(response), { finish: finishOf(response) })
})

await attempt('stream', async () => {
  const parts = []
  let chunks = 0
  let finish = null
  for await (const chunk of await ai.models.generateContentStream({
    model,
    contents: 'Two yellow bananas',
    config: { seed: 7 },
  })) {
    chunks++
    parts.push(...partsOf(chunk))
    finish = finishOf(chunk) ?? finish
  }
  report('stream', parts, { chunks, finish })
})

await attempt('bad-size', async () => {
  const response = await ai.models.generateContent({
    model,
    contents: 'A cat',
    config: { imageConfig: { imageSize: '1k' } },
  })
  report('bad-size', partsOf(response), { finish: finishOf(response) })
})
