import { createHash } from 'node:crypto'

/**
 * The one stylesheet. A serif for what is said, a sans for what is measured; paper, ink and one accent; the 50 and 80 %
 * bands look the same in every plot. It is a module so that the published package needs no file beside its JavaScript.
 */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fbfaf7;--ink:#1c1b19;--soft:#67635b;--rule:#e3dfd6;--accent:#b93c0a;--b80:#f0d9cc;--b50:#e0a88d;--old:#cdc7ba;--film:#8a8474;--mark:#fbe7c6;
--serif:"Iowan Old Style","Palatino Linotype",Palatino,"Source Serif 4",Charter,P052,Georgia,serif;--sans:-apple-system,BlinkMacSystemFont,"Segoe UI",Inter,Roboto,"Helvetica Neue","Liberation Sans",Arial,sans-serif}
@media (prefers-color-scheme:dark){:root{--paper:#141412;--ink:#ece8df;--soft:#a19c91;--rule:#302d28;--accent:#fb8a5c;--b80:#3c2a21;--b50:#7d4a35;--old:#45413a;--film:#7d7768;--mark:#4a3a1c}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 var(--sans);font-variant-numeric:tabular-nums lining-nums;overflow-wrap:break-word}
.top,.live,main,footer{max-width:62.5rem;margin:0 auto;padding:0 1.25rem}
.top{display:flex;flex-wrap:wrap;gap:.4rem 1.5rem;align-items:baseline;padding-top:1.1rem;font-size:.9rem}
.top a{text-decoration:none;color:var(--soft)}.top .home{font:600 1.1rem var(--serif);color:var(--ink);letter-spacing:.005em}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.18em}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:1px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1.25rem;top:.4rem;background:var(--paper);padding:.3rem .6rem;z-index:1}
.eyebrow{margin:2.4rem 0 .35rem;color:var(--soft);font-size:.95rem}
h1{font:400 clamp(1.95rem,4.7vw,3.2rem)/1.13 var(--serif);letter-spacing:-.012em;margin:0 0 .8rem;text-wrap:balance;max-width:24em}
h1.long{font-size:clamp(1.6rem,3.6vw,2.35rem);line-height:1.18}
h1.plain{font-size:clamp(1.6rem,3.4vw,2.2rem)}
h1 em,.answer em{font-style:normal;color:var(--accent)}
h1 em,.answer em{white-space:nowrap}
.aside{color:var(--soft)}h1 .aside{font-size:.72em;letter-spacing:0}
.lede{font-size:1.06rem;max-width:44rem;margin:0 0 1.4rem}
.soft,.lede span,small,.figures dt{color:var(--soft)}
small{font-size:.84rem}
.past{border-left:3px solid var(--accent);padding-left:.8rem;margin:1.4rem 0 0}
h2{font:600 1.22rem/1.3 var(--serif);margin:2.6rem 0 .7rem;padding-top:.8rem;border-top:1px solid var(--rule)}
h3{font:600 1rem/1.3 var(--sans);margin:1.6rem 0 .3rem}
p.note{color:var(--soft);font-size:.92rem;max-width:44rem;margin:.2rem 0 .8rem}
.figures{display:flex;flex-wrap:wrap;gap:.7rem 2rem;margin:0 0 1.6rem;padding:.75rem 0 .8rem;border-top:1px solid var(--rule);border-bottom:1px solid var(--rule)}
.figures div{min-width:0}
.figures dt{font-size:.84rem}
.figures dd{margin:.05rem 0 0;font-size:1.06rem}
.figures .big dd{font:400 1.55rem/1.2 var(--serif);color:var(--accent);font-variant-numeric:lining-nums}
svg{display:block;width:100%;height:auto;overflow:visible;font-family:var(--sans);font-size:13px}
svg.narrow{font-size:12px;display:none}
svg.history{font-size:12.5px}svg.calibration{font-size:12px;max-width:25rem}.calibration .yr{font-weight:400}.measured{align-items:start}th details{font-weight:400}.share{white-space:nowrap}
svg.strip,svg.years{font-size:12px}
.plot{margin:0}
.grid{stroke:var(--rule)}
text{fill:var(--ink);paint-order:stroke;stroke:var(--paper);stroke-width:3.5px;stroke-linejoin:round}
text.yr,text.soft,tspan.soft,.share{fill:var(--soft)}
text.yr{font-weight:600}text.mo,.history .yr,.strip .yr,.years .yr{font-weight:400}.share{font-weight:400}
.b80{fill:var(--b80)}.b50{fill:var(--b50)}
.curve,.line{fill:none;stroke:var(--accent);stroke-width:1.7;stroke-linejoin:round}
.base{stroke:var(--soft)}
.now{stroke:var(--ink);stroke-dasharray:2 3}.medl{stroke:var(--accent);stroke-width:1.6}
text.med{fill:var(--accent);font-weight:600}
text.who{font-weight:600}text.who .soft{font-weight:400}
.bar.release{fill:var(--b50);stroke:var(--accent)}
.bar.work{fill:var(--paper);stroke:var(--film);stroke-width:1.4}
.dot.release{fill:var(--accent)}.dot.work{fill:var(--paper);stroke:var(--film);stroke-width:1.6}
.row:not(.stands) .bar.release,.row:not(.stands) .dot.release{fill:var(--old);stroke:none}
.row.superseded .bar.release{fill:none;stroke:var(--film);stroke-dasharray:3 2}
.row:not(.stands) text.who,.row:not(.stands) text.say{fill:var(--soft)}
.reach{stroke:var(--film);stroke-width:.8}.said{stroke:var(--film);stroke-width:1.6}.strike{stroke:var(--ink);stroke-width:1.3}
.points{fill:none;stroke:var(--accent);stroke-width:6.4;stroke-linecap:round}
.two{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:0 2.6rem}
ol.stage{list-style:none;margin:0;padding:0}
ol.stage li{display:grid;grid-template-columns:1.3rem 6.2rem 1fr;padding:.3rem 0}
ol.stage i{width:.62rem;height:.62rem;border-radius:50%;border:1.6px solid var(--accent);margin-top:.44rem}
ol.stage .done i{background:var(--accent)}
ol.stage .now i{background:linear-gradient(90deg,var(--accent) 50%,transparent 50%)}
ol.stage .unknown i{border-color:var(--old);border-style:dotted}
ol.stage b{font-weight:600}ol.stage .unknown b{color:var(--soft);font-weight:400}
ol.stage span{color:var(--soft)}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
table{border-collapse:collapse;width:100%;font-size:.95rem}
caption{text-align:left}
td div+div{margin-top:.25rem}
td,th{text-align:left;padding:.55rem 1rem .55rem 0;border-bottom:1px solid var(--rule);vertical-align:top}
thead th{font-weight:400;color:var(--soft);font-size:.88rem;padding:.2rem 1rem .35rem 0}
tbody th{font-weight:600}
.n{text-align:right;padding-right:0;white-space:nowrap}
table.reports{table-layout:fixed}table.reports col.a{width:14.5rem}table.reports col.c{width:7.5rem}
tr.group th{font:600 .84rem var(--sans);color:var(--soft);padding-top:1.4rem}
tr.faded td{color:var(--soft)}
tbody th small{font-weight:400}
th small,td small{display:block;line-height:1.4;margin-top:.1rem}
q,blockquote,.said-words{font-family:var(--serif);font-size:1.04em;line-height:1.42}
q{quotes:"“" "”" "‘" "’"}
blockquote{margin:.2rem 0 .3rem}
details{margin:.3rem 0 0}
summary{cursor:pointer;color:var(--soft);font-size:.88rem;width:fit-content}
summary:hover{color:var(--accent)}
details p{margin:.4rem 0}
.numbers{margin:.9rem 0 0}.numbers table{display:inline-table;vertical-align:top;width:auto;margin:.4rem 3rem .4rem 0;font-size:.9rem}.numbers td,.numbers th{padding:.25rem 1.4rem .25rem 0}
.context{font-family:var(--serif);font-size:1.02em;line-height:1.5;border-left:1px solid var(--rule);padding-left:.8rem;max-width:40rem}
mark{background:var(--mark);color:var(--ink);padding:.06em 0}
.against{margin:1.1rem 0 1.5rem}
.against h3{margin:0 0 .35rem;font-weight:600}.against h3 small{font-weight:400}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:1.2rem 2rem;border-left:3px solid var(--accent);padding-left:1rem}
.against.older .pair{border-color:var(--old)}
.plainlist{margin:.2rem 0;padding:0;list-style:none}.plainlist li{padding:.22rem 0;max-width:48rem}
.take{margin:0 0 .6rem}.take a{display:inline-block;margin:0 1.4rem .4rem 0}
form.asof{margin-top:1.4rem;display:flex;flex-wrap:wrap;gap:.4rem .7rem;align-items:baseline;font-size:.95rem}
input,button{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--film);border-radius:2px;padding:.16rem .5rem}
form.follow{margin-top:0}ul.steps{list-style:none;padding:0;margin:0}ul.steps li{padding:.2rem 0}
form.read{max-width:44rem}form.read label{display:block;color:var(--soft);font-size:.9rem}form.read textarea,form.read input[type=url]{width:100%}textarea{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--film);border-radius:2px;padding:.4rem .5rem;resize:vertical}
mark u{text-decoration-color:var(--accent);text-decoration-thickness:2px;text-underline-offset:.2em}article u{text-decoration-color:var(--accent)}
select,textarea{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--film);border-radius:2px;padding:.16rem .4rem;max-width:100%}fieldset{border:0;margin:.6rem 0;padding:0;min-width:0}legend{color:var(--soft);font-size:.9rem;padding:0}
form.rules{max-width:44rem}form.rules p{margin:.45rem 0}form.rules p:not(.boxes)>label:first-child{display:inline-block;min-width:15rem;color:var(--soft);font-size:.9rem}.boxes{columns:15rem}form.rules .boxes label{display:block;min-width:0;color:inherit;font-size:.95rem}form.rules #address{width:24rem;max-width:100%}
form.sign{margin-top:.4rem}.side{margin-top:.8rem}.side form{display:inline}table+form.rules{margin-top:1.1rem}form.rules input{max-width:100%}form.rules .label{display:inline-block;min-width:15rem;color:var(--soft);font-size:.9rem}.key{font-size:1rem;overflow-wrap:anywhere;user-select:all}form.rules small{display:block}.wrong{border-left:3px solid var(--accent);padding-left:.8rem;margin:0 0 1rem}
button.quiet{border:0;padding:.1rem 0;margin:0 .9rem 0 0;color:var(--accent);text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.18em}.acts{white-space:nowrap;text-align:right;padding-right:0}.acts button.quiet{margin:0 0 0 .9rem}.problem{color:var(--accent)}.watching td{white-space:nowrap}.take.after{margin-top:1.2rem}.channel p{margin:.3rem 0}
button{cursor:pointer}button:hover{border-color:var(--accent);color:var(--accent)}
footer{margin-top:3.4rem;padding-bottom:2.4rem;color:var(--soft);font-size:.88rem}
.list{list-style:none;margin:0;padding:0}
.list>li{display:grid;grid-template-columns:minmax(0,1fr) 25rem;gap:.2rem 2rem;padding:.95rem 0 .8rem;border-bottom:1px solid var(--rule);align-items:start}
.list .name{font-weight:600}.list .name a{color:var(--ink);text-decoration-color:var(--rule)}.list .name a:hover{color:var(--accent)}
.list .answer{font:1.14rem/1.38 var(--serif);margin:.15rem 0 .1rem}
.list svg{margin-top:.2rem}
.head{display:grid;grid-template-columns:minmax(0,1fr) 25rem;gap:2rem;align-items:end}
.head h2{border:0;margin:0;padding:0 0 .3rem}
.rule{border-bottom:1px solid var(--rule);margin-top:1.8rem}
.strip .own{display:none}
.text{display:grid;grid-template-columns:minmax(0,38rem) minmax(0,1fr);gap:0 2.4rem;padding:.1rem 0}
.text p{font:1.1rem/1.6 var(--serif);margin:.5rem 0}
.text sup{font:600 .66em/1 var(--sans);color:var(--accent)}.text sup a{text-decoration:none;padding:0 .1em}
.notes{list-style:none;margin:.5rem 0;padding:0;font-size:.86rem;line-height:1.4}.notes li{padding:.12rem 0 .12rem 1.7rem;text-indent:-1.7rem}
.notes b{display:inline-block;min-width:1.7rem;text-indent:0;color:var(--accent);font-weight:600}.notes li:target,mark:target{outline:2px solid var(--accent);outline-offset:2px}
.pages{display:flex;flex-wrap:wrap;gap:.4rem 1.4rem;margin:1.4rem 0}
.top nav{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem}
.found li{font-size:1.05rem}.found small{margin-left:.5rem}
.quotes li{padding:.6rem 0;border-bottom:1px solid var(--rule)}.quotes small{display:block;margin-top:.15rem}
.week li,.changes li{display:grid;grid-template-columns:7rem 1fr;gap:.2rem 1rem}
.week li{padding:.55rem 0;max-width:54rem}.week p{margin:.2rem 0}
.live span{border-left:3px solid var(--accent);padding-left:.8rem}.live button{margin-left:.4rem}h1:focus{outline:0}
.monthly{display:grid;grid-template-columns:minmax(0,1.7fr) minmax(0,1fr);gap:0 2.6rem;align-items:start}.monthly h2{margin-top:0;border:0;padding:0}.monthly small{display:block}
table.month{table-layout:fixed;font-size:.9rem}.month abbr{text-decoration:none}
.month th,.month td{padding:.35rem .5rem .35rem 0}.month td{height:4.6rem}.month time{color:var(--soft)}.month .today time{color:var(--accent);font-weight:600}.month td div{line-height:1.3;margin-top:.15rem}
input[type=search]{min-width:0;flex:1 1 14rem;max-width:26rem}
code,pre{font:.9em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}pre{margin:.4rem 0 1rem;padding:.2rem 0 .2rem .8rem;border-left:1px solid var(--rule);overflow-x:auto;max-width:44rem}h2 small{font:400 .92rem var(--sans)}
.operation{margin:1.2rem 0 2rem;max-width:48rem}.operation h3{margin-bottom:.1rem}h3 code{font-weight:600}.operation p{margin:.2rem 0 .4rem}.operation em{font-style:normal;color:var(--accent)}.operation table{font-size:.92rem}.operation th{width:14rem}
@media (max-width:46rem){.monthly{grid-template-columns:1fr}.monthly h2{margin-top:1.6rem}table.month,.month tbody,.month tr,.month td{display:block;height:auto}.month thead,.month .other,.month .bare{display:none}.month td{display:grid;grid-template-columns:2.4rem 1fr}.month td div{grid-column:2}.week li,.changes li{grid-template-columns:1fr}.figures{display:grid;grid-template-columns:1fr 1fr;gap:.7rem 1.2rem}.figures .big dd{font-size:1.3rem;white-space:nowrap}.two,.pair{grid-template-columns:1fr}.list>li,.head,.text{grid-template-columns:1fr}.head .years{display:none}.strip .own{display:block}.strip{max-width:30rem}.eyebrow{margin-top:1.7rem}
table.reports,table.reports tbody,table.reports tr,table.reports td,table.reports th{display:block;width:auto;border:0;padding:0}table.reports colgroup,table.reports thead{display:none}
table.reports tr{border-bottom:1px solid var(--rule);padding:.7rem 0}table.reports tr.group{padding:1rem 0 .2rem}table.reports td.n{text-align:left;color:var(--soft);font-size:.88rem}table.reports td.n::before{content:attr(data-label) " "}
table.track,table.track tbody,table.track tr,table.track td,table.track th{display:block;border:0;padding:0}table.track thead{display:none}
table.track tr{border-bottom:1px solid var(--rule);padding:.7rem 0}table.track td{font-size:.92rem;text-align:left}table.track td[data-label]::before{content:attr(data-label) " ";color:var(--soft)}table.watching td small{display:inline}.acts,.acts button.quiet{text-align:left;margin:0 .9rem 0 0;white-space:normal}.watching td{padding:.1rem 0}
.notes{border-left:1px solid var(--rule);padding-left:.8rem}}
@media (max-width:52rem){svg.wide{display:none}svg.narrow{display:block;max-width:29rem}}
@media (max-width:24rem){.top,.live,main,footer{padding-left:1rem;padding-right:1rem}}
@media print{:root{--paper:#fff;--ink:#000;--soft:#555;--rule:#ccc;--accent:#b93c0a;--b80:#f0d9cc;--b50:#e0a88d;--old:#cdc7ba;--film:#8a8474;--mark:#fbe7c6;color-scheme:light}
body{font-size:10.5pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}.top nav,form.asof,.skip,.take,.taking,.live,.embed,.settle{display:none}.top,main,footer{max-width:none;padding:0}svg.wide{display:block}svg.narrow{display:none}
h1{font-size:24pt}h1.long{font-size:19pt}h2,h3,thead{break-after:avoid}tr,li,.against,svg{break-inside:avoid}details::details-content{content-visibility:visible;block-size:auto}summary{display:none}a{color:inherit}}
`

/** The address of the stylesheet; it changes with its content, so that it can be cached for good. */
export const STYLE_PATH = `/style-${createHash('sha256').update(STYLE).digest('hex').slice(0, 12)}.css`

/** The small picture of a browser's tab: a density over its line. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M2 25C10 25 9 6 14 6s5 13 16 19z" fill="#d9683a"/><path d="M2 26h28" stroke="#8a8474" stroke-width="2"/></svg>`
