// Controls, the soft hyphen, and marks of zero width or of direction. Joiners (U+200C, U+200D) stay: they spell words.
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/g
const LONE = /\p{Surrogate}/gu
const BREAKS = /\r\n?|[\u0085\u2028\u2029\v\f]/g
// A single plain space, by far the commonest, needs no touching.
const SPACES = /\s{2,}|[^\S ]/g

/** Text with every line break as "\n", without unseen characters; half a surrogate pair becomes U+FFFD. No other unit changes. */
export function seen(text: string): string {
  return text.replace(BREAKS, '\n').replace(UNSEEN, '').replace(LONE, '\ufffd')
}

/** Words on one line: every run of white space, no-break spaces included, is one space. */
export function oneLine(text: string): string {
  return text.replace(SPACES, ' ').trim()
}

/** The lines of a text that was `seen`, each with single spaces; the indent is kept as one space. */
export function linesOf(text: string): string[] {
  return text.split('\n').map((line) => line.replace(SPACES, ' ').trimEnd())
}
