/** How to report a line, under each line. */
export const REPORT = `
.report{grid-column:1;font:.75rem/1.5 var(--sans);color:var(--soft);text-decoration-color:var(--rule);width:max-content}
.report:hover{color:var(--link);text-decoration-color:currentColor}
.event .report{padding-left:2rem}
.pledge .report,.dispute .report{display:block;margin-top:.3rem}
@media (max-width:40rem){.report{grid-column:auto}.event .report{padding-left:0}}
@media print{.report,#report{display:none!important}}
`

/** The page on which a line is reported. */
export const FORM = `
body{max-width:42rem}
.lines li{display:none;border-left:.3rem solid var(--lit);padding-left:.9rem;margin-bottom:1.2rem}
.lines li:target{display:block;scroll-margin-top:50vh}
.lines code{display:block;user-select:all;color:var(--soft)}
.form{font:.95rem/1.5 var(--sans)}
.form fieldset{border:0;padding:0;margin:0}
.form legend,.form p>label{font-weight:600;padding:0}
.form fieldset label,.form p>label{display:block}
.form fieldset label{padding:.15rem 0}
.form [hidden]{display:none!important}
.form p{margin-top:.9rem}
.form :is(input:not([type=radio]),select,textarea){font:inherit;width:100%;max-width:100%;padding:.4rem .5rem;color:var(--ink);background:var(--card);border:1px solid var(--soft);border-radius:4px}
.form [type=radio]{margin:0 .5rem 0 0}
#row{display:block;user-select:all;background:var(--mark);padding:.5rem .7rem}
.ways a{margin-right:1.2rem;font-weight:600}
table{border-collapse:collapse;width:100%;margin-top:1rem;font:.85rem/1.5 var(--sans)}
th,td{text-align:left;vertical-align:top;font-weight:400;padding:.35rem .8rem .35rem 0;border-top:1px solid var(--rule)}
thead th{color:var(--soft)}
td code{overflow-wrap:normal}
`
