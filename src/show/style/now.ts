/** Where the story stands and what changed, next to each other. */
export const NOW = `
.now{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr));gap:1.6rem 2.5rem;margin-top:2rem}
.now section{margin:0}
.now h2{font:600 .95rem/1.4 var(--sans);margin-bottom:.6rem}
.now h2 small{font-weight:400;color:var(--soft)}
.now li{padding:.3rem 0;line-height:1.45}
.now .kind{font-weight:600;margin:.5rem 0 .1rem}
.now h3.kind:first-of-type{margin-top:0}
.now li .kind{margin:0}
.now .when{font:600 .88rem/1.4 var(--sans);text-decoration:none;margin-right:.3rem}
.now .meta{margin-top:.5rem}
.news a{text-decoration-color:var(--rule)}
.news-place:empty{display:none}
@media print{.now{grid-template-columns:repeat(auto-fit,minmax(60mm,1fr));margin-top:1rem}}
`
