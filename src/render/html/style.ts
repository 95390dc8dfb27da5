/** The page's style: two panes on a wide screen, one column on a narrow one, plain black on white on paper. */
export const STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1b1d20, #e6e6e3); --soft: light-dark(#5a6068, #a5abb3); --page: light-dark(#fbfaf7, #16181b); --card: light-dark(#fff, #1e2125); --rule: light-dark(#dcd9d0, #363a40); --link: light-dark(#0b57a4, #8cbcf2); --bad: light-dark(#a3161b, #ff9a92); --warn: light-dark(#7d4e00, #f0bd6a); --good: light-dark(#166534, #86d9a4); --mark: light-dark(#f3ecd2, #38331f); --lit: light-dark(#ffd84d, #7a5f00) }
* { box-sizing: border-box }
html { font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; background: var(--page); color: var(--ink); scroll-padding-top: 3.5rem }
body { margin: 0; overflow-wrap: anywhere }
a { color: var(--link) }
a:focus-visible, summary:focus-visible { outline: 2px solid var(--link); outline-offset: 2px }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
header.top { padding: 1.2rem 1.5rem .6rem; border-bottom: 1px solid var(--rule) }
header.top h1 { font: 600 1.5rem/1.25 Georgia, "Times New Roman", serif; margin: 0 0 .3rem }
.verdict { margin: .2rem 0; font-size: 1.05rem }
nav { display: flex; flex-wrap: wrap; gap: .2rem .9rem; font-size: .88rem; padding: .5rem 1.5rem; position: sticky; top: 0; background: var(--page); border-bottom: 1px solid var(--rule); z-index: 2 }
main { display: grid; grid-template-columns: minmax(0, 1fr) }
.dossier, .sources { padding: .5rem 1.5rem 3rem; min-width: 0 }
section > h2 { font: 600 1.2rem/1.3 Georgia, "Times New Roman", serif; margin: 1.8rem 0 .2rem }
section > .lead { color: var(--soft); margin: 0 0 .6rem; font-size: .92rem }
h3 { font-size: 1rem; margin: 0 0 .4rem }
ol.findings { list-style: none; padding: 0; margin: 0; display: grid; gap: .6rem }
.finding, .discrepancy, .utterance { background: var(--card); border: 1px solid var(--rule); border-radius: 6px; padding: .7rem .9rem; margin: 0 0 .6rem; border-inline-start: 4px solid var(--rule) }
.finding.corroborated { border-inline-start-color: var(--good) }
.finding.disputed, .discrepancy:has(> h3 > .conflict) { border-inline-start-color: var(--bad) }
.finding .said { font: 1.08rem/1.45 Georgia, "Times New Roman", serif; margin: 0 0 .35rem }
.facts { display: flex; flex-wrap: wrap; gap: .3rem .8rem; align-items: center; margin: 0; font-size: .86rem; color: var(--soft) }
.origins { font-weight: 600; color: var(--ink) } .origins.n2, .origins.n3 { color: var(--good) }
.words { color: inherit; text-decoration: underline dotted var(--soft); text-underline-offset: 3px }
.chips { display: inline-flex; flex-wrap: wrap; gap: .2rem; vertical-align: baseline }
.chip { display: inline-block; min-width: 1.5rem; padding: 0 .35rem; border-radius: 4px; border: 1px solid var(--soft); font: 600 .8rem/1.4rem ui-monospace, "SFMono-Regular", Menlo, monospace; text-align: center; text-decoration: none; color: var(--ink); background: var(--page) }
a.chip:hover { background: var(--lit) }
.kind, .rule, .status, .grade, .witnesses, .letters, .count { font-size: .84rem; color: var(--soft); font-weight: 400 }
.rule { font-family: ui-monospace, Menlo, monospace }
.relation { font: 600 .8rem/1.5 ui-monospace, Menlo, monospace; padding: .05rem .4rem; border-radius: 4px; border: 1px solid currentColor; color: var(--warn) }
.relation.conflict { color: var(--bad) } .relation.wording, .relation.rounding, .relation.scope { color: var(--soft) }
.scroll { overflow-x: auto }
table { border-collapse: collapse; width: 100%; font-size: .93rem }
th, td { text-align: start; padding: .3rem .6rem .3rem 0; border-top: 1px solid var(--rule); vertical-align: top }
thead th { border: 0; font-size: .82rem; color: var(--soft); font-weight: 500 }
.when { white-space: nowrap; font-variant-numeric: tabular-nums }
tr.withdrawn td:first-child { text-decoration: line-through }
.matrix th[scope=row] { font-weight: 400; max-width: 30rem } .matrix td, .matrix thead th:not(:first-child) { text-align: center; padding-inline: .25rem } .matrix .none { color: var(--soft) }
blockquote { margin: 0 0 .5rem; font: 1.04rem/1.5 Georgia, "Times New Roman", serif }
.reconstructed { color: var(--soft) } .absent { color: var(--soft); font-style: italic }
ul.variants, ul.reasons, ul.edges, ul.notes { padding-inline-start: 1.1rem; margin: .2rem 0 } .variants li { margin-bottom: .25rem } .sep { color: var(--soft) } .reading { background: var(--mark); padding: 0 .2rem; border-radius: 3px }
details { margin-top: .4rem; font-size: .92rem } summary { cursor: pointer; color: var(--link) } .origin { margin: .4rem 0 0 }
.timeline { list-style: none; padding: 0; margin: 0; border-inline-start: 2px solid var(--rule) } .timeline li { padding: .3rem 0 .3rem 1rem; position: relative } .timeline li::before { content: ""; position: absolute; inset-inline-start: -6px; top: .8rem; width: 10px; height: 10px; border-radius: 50%; background: var(--ink) } .timeline li.said::before { background: var(--card); border: 2px solid var(--ink) } .timeline li.planned::before { background: var(--card); border: 2px dashed var(--soft) } .timeline time { font-weight: 600; font-variant-numeric: tabular-nums; margin-inline-end: .4rem }
svg { width: 100%; height: auto; font: 12px system-ui, sans-serif; fill: var(--ink); color: var(--ink) }
svg.line { max-width: 720px; margin: .3rem 0 } svg.line .axis { stroke: var(--soft) } svg.line line.tick { stroke: var(--rule); stroke-dasharray: 2 4 } svg.line text.tick { fill: var(--soft); font-size: 11px } svg.line .bounds { stroke: var(--link); stroke-width: 4 } svg.line circle, svg.line path { fill: var(--link) }
svg.lineage { display: block; margin: .4rem auto; width: auto; max-width: 100% } .node circle { fill: var(--card); stroke: var(--ink); stroke-width: 1.5 } .node.inferred circle { stroke-dasharray: 3 3; fill: none } .node text { font-weight: 600 } .edge { stroke: var(--soft); stroke-width: 1.6; fill: none } .edge.copy { stroke: var(--bad); stroke-width: 2.4 } .edge.inferred { stroke-dasharray: 2 4 } marker path { fill: var(--soft) }
.source { background: var(--card); border: 1px solid var(--rule); border-radius: 6px; padding: .9rem 1.1rem; margin-bottom: 1rem }
.source .meta { color: var(--soft); font-size: .86rem; margin: 0 0 .6rem } .text { white-space: pre-wrap; font: 1rem/1.6 Georgia, "Times New Roman", serif }
.mark { color: inherit; text-decoration: none; background: var(--mark) } .mark:hover { text-decoration: underline } .furniture { color: var(--soft); font: .85rem system-ui, sans-serif } .headline { font-weight: 600 } .notice { outline: 1px dashed var(--warn) } .lit { background: var(--lit) !important; outline: 2px solid var(--lit) }
@media (min-width: 64rem) { main { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); align-items: start } .sources { position: sticky; top: 2.4rem; height: calc(100vh - 2.4rem); overflow-y: auto; border-inline-start: 1px solid var(--rule) } }
@media (min-width: 110rem) { html { font-size: 17px } .dossier { max-width: 72rem; justify-self: end } }
@media print { :root { color-scheme: light } html { font-size: 10pt; background: #fff } nav, summary { display: none } details::details-content { display: block; content-visibility: visible; height: auto } .finding, .discrepancy, .utterance, .timeline li { break-inside: avoid } .sources { break-before: page } .mark { background: none; border-bottom: 1px dotted #888 } a { color: inherit } }
`
