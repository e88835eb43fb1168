/** Figures in their list, and drawn over time. */
export const FIGURES = `
.figure{font-size:1.25rem!important;line-height:1.25!important;font-weight:600!important;font-variant-numeric:tabular-nums}
.figure small{font-size:.82rem;font-weight:400;color:var(--soft)}
.multiples{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(15rem,100%),1fr));gap:1.2rem 2rem;margin-bottom:1.6rem}
.multiples figure{margin:0}
.multiples svg{display:block;width:100%;height:auto;border:solid var(--rule);border-width:0 0 1px 1px}
.multiples rect{fill:var(--ink)}
.multiples .approx{fill:none;stroke:var(--ink);stroke-width:1.5}
.multiples a:hover rect{fill:var(--lit)}
@media print{.multiples li{break-inside:avoid}}
`
