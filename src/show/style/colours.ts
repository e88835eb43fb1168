// Contrast of every pair of text and ground is at least 4.5:1 in both schemes.
export const COLOURS = `
:root{color-scheme:light dark;--paper:#fdfcf9;--ink:#1c1b19;--soft:#5d5952;--rule:#dfdacf;--link:#1b4b7a;--mark:#faefc3;--lit:#ffd257;--card:#fff;--shade:#0002;--warn:#8a4b08;--yes:#22633a;--no:#9a2a2a}
@media (prefers-color-scheme:dark){:root{--paper:#17181b;--ink:#e7e3da;--soft:#a9a49a;--rule:#37383d;--link:#94c1ea;--mark:#403715;--lit:#7a6105;--card:#232429;--shade:#000a;--warn:#e3a75c;--yes:#7fc796;--no:#ee9186}}
@media print{:root{color-scheme:light;--paper:#fff;--ink:#000;--soft:#444;--rule:#bbb;--link:#000;--mark:#eee;--lit:#eee;--card:#fff;--warn:#000;--yes:#000;--no:#000}}
`
