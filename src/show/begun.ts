/** The first words of a line, no more than so many characters, no bracket left open; the whole stands where it leads. */
export const begun = (words: string, most: number): string =>
  words.length <= most
    ? words
    : `${words
        .slice(0, most)
        .replace(/\s+\S*$/, '')
        .replace(/\s*\[[^\]]*$/, '')} …`
