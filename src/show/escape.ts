const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text made safe for HTML, in content and in quoted attributes: for the long texts that preact need not walk. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (c) => ENTITIES[c]!)
