/** Pledges in their list, the matrix of actors and matters, the threads. */
export const LEDGER = `
.pledge+.pledge,.body>ul+ul{margin-top:1.2rem!important}
.stance{border:1px solid;border-radius:1rem;padding:.05rem .55rem;margin-right:.25rem;white-space:nowrap}
.may,.undecided{color:var(--warn)}
.refuses,.withdraws,.threatens{color:var(--no)}
.demands{color:var(--link)}
.commits{color:var(--yes)}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(17rem,100%),1fr));gap:0 1.5rem;font:.82rem/1.5 var(--sans);margin-top:.35rem}
.facts div{display:grid;grid-template-columns:4.5rem minmax(0,1fr)}
.facts dt{color:var(--soft)}
.facts strong{font-weight:600}
.legend{display:flex;flex-wrap:wrap;gap:.2rem 1.4rem;font:.82rem/1.5 var(--sans);margin-bottom:.7rem;color:var(--soft)}
table.matrix{border-collapse:separate;border-spacing:0;border:solid var(--rule);border-width:1px 0 0 1px;font:.8rem/1.4 var(--sans);margin-bottom:1.2rem}
.matrix th,.matrix td{text-align:left;vertical-align:top;padding:.4rem .35rem;border:solid var(--rule);border-width:0 1px 1px 0;font-weight:400}
.matrix thead th{color:var(--soft);white-space:nowrap}
.matrix thead th::first-letter{text-transform:uppercase}
.matrix th:first-child{position:sticky;left:0;background:var(--paper);min-width:6rem;max-width:11rem;z-index:1}
.matrix tbody th{font-weight:600}
.stand{display:block;white-space:nowrap}
.stand+.stand{margin-top:.3rem}
.stand a{font-weight:600;text-decoration:none}
.stand a:hover{text-decoration:underline}
.stand small{display:block;white-space:normal;color:var(--soft)}
.threads{font:.88rem/1.6 var(--sans)}
.threads>li{padding:.3rem 0}
.threads ol{color:var(--soft);border-left:3px solid var(--rule);padding-left:.9rem;margin-top:.1rem}
.threads .words{font-family:var(--serif);color:var(--ink)}
.threads .how{color:var(--ink)}
.thread{border-left:3px solid var(--rule);padding-left:.9rem}
@media screen and (min-width:64rem){.scroll:has(>.matrix){margin-inline:calc(50% - min(50vw - .75rem,44rem))}table.matrix{margin-inline:auto;min-width:53.5rem}}
@media screen and (min-width:64rem) and (max-width:100rem){table.matrix{font-size:.7rem}.matrix th,.matrix td{padding:.4rem .2rem}.matrix th:first-child{min-width:5rem}.stand{white-space:normal}}
@media print{.pledge{break-inside:avoid}table.matrix,.matrix tbody{display:block;border:0}.matrix thead,.matrix td:empty{display:none}.matrix tr{display:flex;flex-wrap:wrap;gap:0 6mm;border-top:1px solid var(--rule)}.matrix th,.matrix td{border:0;padding:1mm 0}.matrix th:first-child{position:static;width:34mm}.matrix td::before{content:attr(data-matter);color:var(--soft)}.matrix tr,.threads li{break-inside:avoid}}
`
