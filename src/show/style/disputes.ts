/** The sides of a disagreement next to each other. */
export const DISPUTES = `
.dispute{padding:.9rem 0 1.1rem;border-top:1px solid var(--rule);break-inside:avoid}
.dispute h3{font-size:1.0625rem;font-weight:600}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:.8rem 2rem;margin:.6rem 0 .5rem}
.sides li{border-left:3px solid var(--rule);padding-left:.9rem}
.sides p+p{margin-top:.4rem}
.value{font:600 1rem/1.4 var(--sans)}
`
