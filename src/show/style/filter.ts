/** How the choice among pledges looks; what it hides stands in a sheet of each page (`ledger/chosen.ts`). */
export const FILTER = `
.filter{border:0;padding:0;margin:0 0 .9rem;font:.82rem/1.8 var(--sans);display:flex;flex-wrap:wrap;gap:.3rem 1.1rem;align-items:center}
.filter legend{float:left;margin-right:1.1rem;color:var(--soft);padding:0}
.filter select{font:inherit;color:inherit;background:var(--card);border:1px solid var(--soft);border-radius:4px;padding:.1rem .3rem;max-width:14rem}
main{counter-reset:shown}
.pledge{counter-increment:shown}
.count{display:none;font:.82rem/1.5 var(--sans);color:var(--soft);padding:.9rem 0;border-top:1px solid var(--rule)}
.count::before{content:"Shown: " counter(shown)}
main:has(.filter option:not(.all):checked) .count{display:block}
@media print{.filter{display:none}}
`
