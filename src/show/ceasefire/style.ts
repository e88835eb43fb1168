import { sheetOf } from '../page.tsx'
import { REPORT } from '../style/report.ts'
import { BASE, KINDS, ROWS } from '../style.ts'

const CEASEFIRE = `
h1 .words{text-decoration:none}
header .summary{margin-top:.6rem}
table{border-collapse:collapse;width:100%;font:.88rem/1.5 var(--sans);font-variant-numeric:tabular-nums}
th,td{text-align:left;vertical-align:top;padding:.35rem .8rem .35rem 0;border-top:1px solid var(--rule);font-weight:400}
thead th{color:var(--soft)}
table.counts{table-layout:fixed;min-width:32rem}
.counts th:first-child,.counts td:last-child{width:25%}
.days th:first-child{white-space:nowrap}
.map,.over-days{margin:0 0 1.5rem}
.map svg,.over-days{max-width:40rem}
.map svg{width:100%;height:auto;border:1px solid var(--rule);background:var(--card)}
.zone{fill:var(--mark);stroke:var(--rule)}
.cell{fill:none;stroke:var(--no);stroke-width:2}
.cell.kept{stroke:var(--link);stroke-dasharray:2 3}
.boundary{fill:none;stroke:var(--ink);stroke-width:2;stroke-dasharray:6 4}
.map text{font:600 14px var(--sans);fill:var(--ink);text-anchor:middle;dominant-baseline:central;stroke:var(--card);stroke-width:4;paint-order:stroke;stroke-linejoin:round}
.map .of{font-weight:400;font-size:13px}
.map .start,.over-days .start{text-anchor:start}
.map .end,.over-days .end{text-anchor:end}
.bar path{fill:none;stroke:var(--ink);stroke-width:1.5}
.over-days svg{display:block;width:100%;height:auto}
.over-days text{font:11px var(--sans);fill:var(--soft)}
.over-days .middle{text-anchor:middle;fill:var(--link);font-weight:600}
.over-days .base{stroke:var(--rule)}
.sure{fill:var(--no);stroke:var(--no)}
.alleged{fill:var(--card);stroke:var(--warn);stroke-width:2}
.watched{fill:var(--soft)}
.standing strong{color:var(--ink)}
table+.meta,.scroll+.meta{margin-top:.6rem}
.steps li+li{margin-top:.45rem}
.tiers{margin:.5rem 0 0 1.2rem;list-style:decimal}
.corroborated,.finding{color:var(--no)}
.allegation,.inquiry{color:var(--warn)}
.explained,.withdrawn{color:var(--soft)}
@media (max-width:40rem){.over-days text{font-size:15px}table.days{font-size:.75rem}.days th,.days td{padding-right:.3rem}.days thead th{font-size:.68rem}.aside{display:none}table.counts{font-size:.8rem}}
@media print{.map,.over-days,tr{break-inside:avoid}table.counts{min-width:0}.map{max-width:130mm}}
`

/** The style of a ceasefire's pages. */
export const TRUCE = sheetOf(BASE + ROWS + KINDS + REPORT + CEASEFIRE)
