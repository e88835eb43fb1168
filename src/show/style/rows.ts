/** One grid for the whole page: what a thing is called stands left of what is said about it, above it on a phone. */
export const ROWS = `
header .meta{margin-top:.9rem;font-size:.9rem}
nav{margin-top:1.5rem;padding:.55rem 0;border:solid var(--rule);border-width:1px 0}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.4rem}
nav a{text-decoration:none}
section{margin-top:3.25rem}
h2{font-size:1.45rem;line-height:1.25;font-weight:600;margin-bottom:1.1rem}
.head{display:flex;flex-wrap:wrap;align-items:baseline;justify-content:space-between;gap:0 1rem}
.as-data{font:.82rem/1.5 var(--sans)}
.as-data a{margin-right:.6rem}
.head .as-data a{margin:0 0 0 .6rem}
.few{margin:0 0 .6rem}
.sub{font:600 .95rem/1.4 var(--sans);margin:1.4rem 0 .4rem}
.rest{font:600 .95rem/1.5 var(--sans);padding:.9rem 0;border-top:1px solid var(--rule)}
.scroll{margin-top:0;overflow-x:auto}
.row{display:grid;grid-template:auto 1fr/11rem minmax(0,1fr);gap:.15rem 2rem;padding:.85rem 0;border-top:1px solid var(--rule)}
.row>.body{grid-row:1/span 2;grid-column:2}
.label,.label h3{font:500 .88rem/1.45 var(--sans);padding-top:.14rem}
.label h3{padding:0}
.label h3,h3.label{font-weight:600}
.label h3::first-letter{text-transform:uppercase}
.label .single,.cue{display:block;font-weight:400;font-size:.82rem;color:var(--soft)}
.label .single{color:var(--warn);margin-top:.2rem}
.body>p+p,.body li+li{margin-top:.45rem}
.body .meta{margin-top:.2rem}
.about,.from,.kind{font:.82rem/1.5 var(--sans);color:var(--soft)}
.about+.line{margin-top:.1rem!important}
.line{position:relative}
em{color:var(--soft)}
.headline{font-size:1.0625rem;line-height:1.4;font-weight:600;margin:0}
.headline a{text-decoration:none}
.headline a:hover{text-decoration:underline}
:target{scroll-margin-top:1rem}
.row:target,.pledge:target,.dispute:target,.label:target,.body>.line:target,#title:target{box-shadow:-.9rem 0 var(--paper),-1.1rem 0 var(--lit)}
@media (max-width:40rem){.cue{display:inline}.row{grid-template:none/minmax(0,1fr);padding:.9rem 0}.row>.body{grid-row:auto;grid-column:auto}section{margin-top:2.5rem}.label+.body{margin-top:.15rem}}
@media print{section{margin-top:1.6rem}.row{grid-template-columns:34mm minmax(0,1fr);padding:.45rem 0;break-inside:avoid-page}.row:has(.pledge){break-inside:auto}.as-data{display:none}.scroll{overflow:visible}#articles .live a::after{content:": " attr(href);overflow-wrap:anywhere}#articles .headline{font-size:1rem}}
`
