import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { type Browser, chromium } from 'playwright-core'
import { createPlantain, type Plantain } from './index.ts'

/** Where systems keep a Chromium; `CHROMIUM` names another. */
const executable = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].find((path) => path && existsSync(path))
const missing = executable ? false : 'no Chromium on this machine; set CHROMIUM to its path'
if (missing) console.log(`skipped: the page in a browser: ${missing}`)

describe('the page in a browser', { skip: missing }, () => {
  let folder: string
  let plantain: Plantain
  let browser: Browser
  let url: string

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plantain-test-'))
    plantain = await createPlantain({ data: folder })
    url = (await plantain.listen({ host: '127.0.0.1', port: 0 })).url
    browser = await chromium.launch({
      executablePath: executable as string,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    })
  })
  after(async () => {
    await browser?.close()
    await plantain?.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('draws the prompt in the chosen ratio and shows picture, size, download and thoughts', async () => {
    const page = await browser.newPage()
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    await page.goto(url)
    await page.fill('#prompt', 'a red apple')
    await page.selectOption('#ratio', '3:2')
    await page.click('#draw')
    const picture = page.locator('#picture img')
    await picture.waitFor({ timeout: 60_000 })
    await page.locator('#status a').waitFor()
    assert.deepEqual(
      await picture.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]),
      [1264, 848],
    )
    assert.match(await page.locator('#status').innerText(), /1264 × 848/)
    assert.ok((await page.locator('#thoughts p').count()) >= 1)
    assert.ok((await page.locator('#thoughts img').count()) >= 1)
    assert.deepEqual(faults, [])
  })

  it('says what went wrong in words', async () => {
    const page = await browser.newPage()
    await page.route('**/*:streamGenerateContent*', (route) =>
      route.fulfill({ status: 503, contentType: 'application/json', body: '{"error":{"message":"Try again later."}}' }),
    )
    await page.goto(url)
    await page.click('#draw')
    await page.locator('#status.failed').waitFor()
    assert.equal(await page.locator('#status').innerText(), 'Try again later.')
  })
})
