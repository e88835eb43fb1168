/** What a reader reports: under each line, and how to at the foot of the page. */
export const REPORT = `
.report{grid-column:1;font-size:.75rem;margin:0}
.report code{display:block;user-select:all;overflow-wrap:anywhere;color:var(--ink)}
.event .report{padding-left:2rem}
.pledge .report,.dispute .report{margin-top:.3rem}
.fields{margin-top:.8rem;font:.88rem/1.5 var(--sans)}
.fields div{display:grid;grid-template-columns:8rem minmax(0,1fr);gap:0 1rem}
.fields dt{font-weight:600}
@media (max-width:40rem){.report{grid-column:auto}.event .report{padding-left:0}}
@media print{.report,#report{display:none}}
`
