/** An article as read, its cited passages marked. */
export const READ = `
body{max-width:42rem}
html{scroll-padding-top:30vh}
h1{font-size:clamp(1.5rem,1.2rem + 1.6vw,2.1rem);margin-bottom:.7rem}
.text{margin-top:2rem}
.text p{margin:0 0 1.05em;white-space:pre-line}
.gap{color:var(--soft)}
mark{background:var(--mark);color:inherit;-webkit-box-decoration-break:clone;box-decoration-break:clone}
mark:target{background:var(--lit)}
.back{font:400 .7rem/1 var(--sans);letter-spacing:0;color:var(--soft);user-select:none;white-space:normal}
.back a{text-decoration:none}
.back a:hover{text-decoration:underline}
@media print{.back{display:none}}
`
