import { sheetOf } from '../page.tsx'
import { BASE, KINDS, ROWS } from '../style.ts'

const CEASEFIRE = `
table{border-collapse:collapse;width:100%;font:.88rem/1.5 var(--sans);font-variant-numeric:tabular-nums}
th,td{text-align:left;vertical-align:top;padding:.35rem .8rem .35rem 0;border-top:1px solid var(--rule);font-weight:400}
thead th{color:var(--soft)}
section:has(table){overflow-x:auto}
.map{margin:0 0 1.5rem}
.map svg{width:100%;height:auto;border:1px solid var(--rule);background:var(--card)}
.zone{fill:var(--mark);stroke:var(--rule)}
.cell{fill:none;stroke:var(--no);stroke-width:1.5}
.boundary{fill:none;stroke:var(--ink);stroke-width:2;stroke-dasharray:6 4}
.map text{font:600 12px var(--sans);fill:var(--ink);text-anchor:middle;dominant-baseline:central}
.tiers{margin:.5rem 0 0 1.2rem;list-style:decimal}
.corroborated,.finding{color:var(--no)}
.allegation,.inquiry{color:var(--warn)}
.explained,.withdrawn{color:var(--soft)}
`

/** The style of a ceasefire's pages. */
export const TRUCE = sheetOf(BASE + ROWS + KINDS + CEASEFIRE)
