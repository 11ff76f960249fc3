/** Brings a prompt into one form before it is read: widths, spaces, apostrophes. Quoted strings are taken out before this. */

/** Full-width Latin letters, digits and signs to their common form; Chinese punctuation stays. */
const narrow = (text: string): string =>
  text.replace(/[\uff03-\uff05\uff08-\uff0a\uff0d-\uff19\uff20-\uff3a\uff41-\uff5a]/g, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  )

/** One kind of apostrophe, dash and space; no control characters or stray private-use characters. */
export const normalise = (text: string): string =>
  narrow(text)
    .replace(/\r\n?/g, '\n')
    .replace(/[’ʼ‛]/g, "'")
    .replace(/[‐‑‒]/g, '-')
    .replace(/[\u00a0\u2000-\u200b\u3000\ufeff\t\f\v]/g, ' ')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .replace(/ {2,}/g, ' ')
