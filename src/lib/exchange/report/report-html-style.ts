/** How an evidence pack looks: a page to read in, light or dark as the reader's machine is, and on paper. */
export const reportHtmlStyle = `
:root{color-scheme:light dark;--paper:#fbfaf6;--ink:#22201b;--soft:#5c574b;--line:#ddd8cc;--sunken:#f1eee6;--accent:#14566e;--shade:rgb(0 0 0/.35)}
@media (prefers-color-scheme:dark){:root{--paper:#1b1a17;--ink:#eae6dc;--soft:#b1ab9c;--line:#3d3a33;--sunken:#272520;--accent:#8cc7dd;--shade:rgb(0 0 0/.6)}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0 auto;max-width:46rem;padding:2rem 1.25rem 4rem;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 system-ui,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif;overflow-wrap:break-word}
h1{font-size:2rem;line-height:1.2;margin:1.5rem 0 .5rem}
h2{font-size:1.5rem;line-height:1.25;margin:3.5rem 0 1rem}
h3{font-size:1.2rem;line-height:1.3;margin:2.25rem 0 .5rem}
h4,h5,h6{font-size:1.05rem;line-height:1.4;margin:1.75rem 0 .5rem}
p,ul,ol{margin:0 0 1rem}
li>p{margin:0 0 .25rem}
a{color:var(--accent)}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
p.usage,dt{color:var(--soft)}
.authors{font-size:1.1rem;margin:0}
.made,.lead,.source,figcaption,caption{color:var(--soft)}
.made{margin:.25rem 0 0}
.lead{font-size:.95rem}
.contents{border-block:1px solid var(--line);padding:1rem 0;margin:2rem 0}
.contents h2{font-size:1rem;margin:0 0 .5rem}
.contents ul{list-style:none;margin:0;padding:0}
.contents li{padding:.125rem 0}
.contents .level-2{padding-inline-start:1.25rem;font-size:.95rem}
.contents a{text-decoration:none}
.contents a:hover{text-decoration:underline}
.label{font-weight:600;margin:1.5rem 0 .25rem;break-after:avoid}
.finding{font-weight:600}
.finding .number{color:var(--soft);font-weight:400;font-size:.95rem;margin-inline-end:.25rem}
figure{margin:1.5rem 0}
blockquote{margin:0}
main>blockquote{border-inline-start:2px solid var(--line);padding-inline-start:1rem}
blockquote p{margin:0 0 .5rem}
.quotation blockquote,.evidence-item blockquote{font-family:Charter,'Bitstream Charter','Iowan Old Style',Georgia,serif}
.quotation{border-inline-start:3px solid var(--line);padding-inline-start:1rem}
.quotation figcaption{font-size:.95rem}
.quotation.pull{border:0;border-block:1px solid var(--line);padding:1.25rem 1rem;font-size:1.25rem;line-height:1.45;text-wrap:balance}
.drawing .paper{background:#fff;border:1px solid var(--line);padding:.5rem;overflow-x:auto}
.drawing svg{display:block;max-width:100%;height:auto;margin:0 auto}
figcaption,caption{font-size:.95rem;text-align:start}
.drawing figcaption{margin-top:.5rem}
.table{overflow-x:auto;margin:1.5rem 0}
table{border-collapse:collapse;width:100%;font-size:.95rem;line-height:1.45}
caption{padding-bottom:.5rem}
th,td{border-block-end:1px solid var(--line);padding:.4rem .75rem .4rem 0;text-align:start;vertical-align:top}
thead th{border-block-end:2px solid var(--line);font-weight:600}
tbody th{font-weight:400}
th.number,td.number{text-align:end;font-variant-numeric:tabular-nums}
.cite button{font:inherit;color:var(--accent);background:none;border:0;padding:0;cursor:pointer;text-decoration:underline;text-underline-offset:2px;font-variant-numeric:tabular-nums}
.cite a{display:none}
.print{display:none}
.evidence-item{max-width:42rem;width:calc(100% - 2rem);max-height:80vh;overflow:auto;margin:auto;padding:1.25rem 1.5rem 1.5rem;border:1px solid var(--line);border-radius:6px;background:var(--paper);color:var(--ink)}
.evidence-item::backdrop{background:var(--shade)}
.evidence-item:target:not(:popover-open){display:block;z-index:1}
.evidence-item:target:not(:popover-open) .back{display:inline}
.evidence-item:target:not(:popover-open) .bar button{display:none}
.bar{display:flex;gap:1rem;align-items:baseline;justify-content:space-between}
.bar h3{margin:0}
.bar button{font:inherit;color:var(--ink);background:var(--sunken);border:1px solid var(--line);border-radius:4px;padding:.25rem .75rem;cursor:pointer}
.bar .back{display:none}
.source{font-size:.95rem;margin:.25rem 0 1rem}
.evidence-item blockquote{border-inline-start:3px solid var(--accent);padding-inline-start:1rem;margin:0 0 1rem}
.context{color:var(--soft);margin:0 0 .75rem}
.context b{font-weight:600}
@supports not selector(:popover-open){.cite button,.bar button{display:none}.cite a,.bar .back{display:inline}.print{display:block}.evidence-item{max-height:none;width:auto;margin:0 0 1.5rem}}
@media print{
:root{--paper:#fff;--ink:#000;--soft:#444;--line:#bbb;--sunken:#fff;--accent:#000}
@page{size:A4;margin:2.2cm 2.4cm}
html{font-size:9.9pt}
body{max-width:none;padding:0;line-height:1.45}
h1{font-size:22pt}h2{font-size:15pt;margin-top:2.2em}h3{font-size:12.5pt}h4,h5,h6{font-size:11pt}
h2,h3,h4,h5,h6,.label,caption{break-after:avoid}
.quotation,.drawing,tr,.evidence-item{break-inside:avoid}
p{orphans:3;widows:3}
thead{display:table-header-group}
.table,.drawing .paper{overflow:visible}
.cite button,.bar button{display:none}
.cite a{display:inline;color:inherit;text-decoration:none}
.print{display:block;break-before:page;margin-top:0}
.evidence-item{display:block;position:static;width:auto;max-width:none;max-height:none;overflow:visible;margin:0 0 1.2em;padding:0;border:0;background:none}
.evidence-item .bar h3{font-size:11pt}
}`;
