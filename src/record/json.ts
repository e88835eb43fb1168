/** The value that a text of JSON holds; undefined where it holds none, so that a schema refuses it. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
