/** Articles in their list, with how much rests on each. */
export const ARTICLES = `
.weight{display:block;width:6rem;height:.36rem;margin-top:.45rem}
.weight rect{fill:var(--rule)}
.weight .rests{fill:var(--soft)}
`
