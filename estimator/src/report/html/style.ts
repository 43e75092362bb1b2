/** The page's look. Its hash stands in the page's policy. */
export const style = `
:root{color-scheme:light dark;--page:#f6f7f9;--card:#fff;--text:#1b2430;--dim:#5b6777;--line:#dfe4ea;--accent:#2f6fdb;--old:#a9b4c2;--more:#b3261e;--less:#1a7f4b;--warn:#8a5a00;--more-soft:#fbe9e7;--less-soft:#e4f4ea;--warn-soft:#fdf1d8}
@media (prefers-color-scheme:dark){:root{--page:#12161c;--card:#1a2029;--text:#e6eaf0;--dim:#98a4b3;--line:#2d3642;--accent:#6ea2ff;--old:#5d6979;--more:#ff8f85;--less:#63d297;--warn:#f0bf62;--more-soft:#3a2021;--less-soft:#173326;--warn-soft:#382c14}}
*{box-sizing:border-box}
[hidden]{display:none!important}
body{margin:0;background:var(--page);color:var(--text);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums}
main{max-width:1080px;margin:0 auto;padding:24px 20px 48px}
h1,h2,h3,p,figure{margin:0}
h1{font-size:14px;font-weight:600;color:var(--dim)}
h2{font-size:17px;margin:32px 0 10px}
h3{font-size:14px;margin-bottom:8px}
code{font:13px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;overflow-wrap:anywhere}
.dim{color:var(--dim)}
.small{font-size:13px}
.card{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:16px 18px}
.total{font-size:34px;font-weight:650;line-height:1.25;letter-spacing:-.01em}
.top{display:flex;flex-wrap:wrap;gap:12px 28px;justify-content:space-between;align-items:flex-start}
.more{color:var(--more)}
.less{color:var(--less)}
.untold{color:var(--warn)}
.badge{display:inline-block;border-radius:999px;padding:1px 10px;font-size:13px;font-weight:600;white-space:nowrap;background:var(--line)}
.badge.failed,.badge.error,.badge.removed{background:var(--more-soft);color:var(--more)}
.badge.passed,.badge.added{background:var(--less-soft);color:var(--less)}
.badge.warned,.badge.unknown,.badge.warning,.badge.changed,.badge.replaced{background:var(--warn-soft);color:var(--warn)}
.cover{display:block;width:100%;height:10px;margin:14px 0 6px;border-radius:5px}
.priced{fill:var(--less)}.usageBased{fill:var(--accent)}.free{fill:var(--old)}.unpriced{fill:var(--more)}.unsupported{fill:var(--warn)}.unknown{fill:var(--warn)}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,420px),1fr));gap:16px}
.chart table{width:100%;border-collapse:collapse;table-layout:fixed}
.chart td,.chart th{padding:3px 0;font-size:13px;text-align:right;font-weight:400;vertical-align:middle}
.chart th{text-align:left;width:32%;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;padding-right:10px}
.chart td.amount{width:38%;padding-left:10px;overflow-wrap:anywhere}
.chart svg{display:block;width:100%;height:16px}
.now{fill:var(--accent)}
.was{fill:var(--old)}
.legend{margin-bottom:10px}
.legend svg+svg,.legend .key:nth-of-type(2){margin-left:14px}
.key{display:inline-block;width:10px;height:10px;margin:0 6px 0 0;vertical-align:baseline}
.filter{margin:0 0 10px}
.filter input{width:100%;font:inherit;padding:8px 12px;border:1px solid var(--line);border-radius:8px;background:var(--card);color:inherit}
.list{padding:0;overflow:hidden}
.head,summary{display:grid;gap:12px;align-items:baseline;padding:9px 18px}
.estimate .head,.estimate summary{grid-template-columns:minmax(0,1fr) 170px}
.diff .head,.diff summary{grid-template-columns:84px minmax(0,1fr) 120px 120px 190px}
.head{font-size:13px;color:var(--dim);border-bottom:1px solid var(--line)}
.num{text-align:right}
details{border-bottom:1px solid var(--line);content-visibility:auto;contain-intrinsic-size:auto 42px}
details:last-child{border-bottom:0}
summary{cursor:pointer;list-style:none}
summary::-webkit-details-marker{display:none}
summary:hover{background:color-mix(in srgb,var(--accent) 7%,transparent)}
summary:focus-visible{outline:2px solid var(--accent);outline-offset:-2px}
summary .name::before{content:"▸";display:inline-block;width:1.1em;color:var(--dim)}
details[open]>summary .name::before{content:"▾"}
.inside{padding:2px 18px 14px 34px}
.inside table,.plain{width:100%;border-collapse:collapse;font-size:13px}
.inside th,.plain th{font-weight:400;color:var(--dim);text-align:left}
.inside td,.inside th,.plain td,.plain th{padding:4px 10px 4px 0;border-top:1px solid var(--line);vertical-align:top;overflow-wrap:anywhere}
.inside td.num,.inside th.num,.plain td.num{white-space:nowrap;text-align:right;overflow-wrap:normal}
.inside td:last-child,.inside th:last-child,.plain td:last-child{padding-right:0}
.plain tr:first-child td{border-top:0}
.project{padding:10px 18px;font-weight:600;border-bottom:1px solid var(--line);background:var(--page);display:flex;justify-content:space-between;gap:12px}
footer{margin-top:32px}
@media (max-width:720px){.diff .head{display:none}.diff summary{grid-template-columns:84px minmax(0,1fr);gap:2px 12px}.diff summary .num{grid-column:2;text-align:left}.diff summary .num:nth-child(3)::before{content:"before "}.diff summary .num:nth-child(4)::before{content:"after "}}
@media print{body{background:none}.filter{display:none}.card{break-inside:avoid-page}}
`;
