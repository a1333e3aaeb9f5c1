/** The look of a report's page, after the GOV.UK style: on a screen, on a telephone and on paper. */
export const pageStyle = `
:root { color: #0b0c0c; background: #fff; font: 1rem/1.5 Arial, Helvetica, sans-serif; }
body { margin: 0 auto; max-width: 84rem; padding: 0 1.25rem 3rem; }
header { border-top: 0.6rem solid #12436d; padding-top: 1.25rem; }
h1 { font-size: 2.25rem; line-height: 1.15; margin: 0 0 1rem; }
h2 { border-top: 2px solid #12436d; font-size: 1.6rem; line-height: 1.25; margin: 2.5rem 0 1rem; padding-top: 0.75rem; }
h3 { font-size: 1.2rem; margin: 1.5rem 0 0.5rem; }
p, li { max-width: 46rem; }
a { color: #1d70b8; text-underline-offset: 0.15em; }
a:focus, .scroll:focus { background: #fd0; box-shadow: 0 4px #0b0c0c; color: #0b0c0c; outline: 3px solid transparent; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; padding: 0.5rem; }
.lead { font-size: 1.3rem; }
.inset { border-left: 0.6rem solid #b1b4b6; padding: 0.6rem 1rem; }
.scroll { overflow-x: auto; }
.scroll:focus { background: none; outline: 3px solid #fd0; }
table { border-collapse: collapse; font-size: 0.95rem; margin: 0 0 1rem; min-width: 100%; }
caption { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; width: 1px; white-space: nowrap; }
th, td { border-bottom: 1px solid #b1b4b6; padding: 0.5rem 0.9rem 0.5rem 0; text-align: left; vertical-align: top; }
th { border-bottom: 2px solid #0b0c0c; }
.number { font-variant-numeric: tabular-nums; text-align: right; }
figure { margin: 1rem 0; }
figcaption { max-width: 46rem; margin: 0.4rem 0; }
svg { display: block; height: auto; max-width: 45rem; width: 100%; font: 15px Arial, Helvetica, sans-serif; }
@media print {
  @page { size: A4 landscape; margin: 12mm; }
  :root { font-size: 8.5pt; }
  body { max-width: none; padding: 0; }
  nav, .skip { display: none; }
  .scroll { overflow: visible; }
  table { font-size: 7.5pt; }
  thead { display: table-header-group; }
  tr, figure, h2, h3 { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}`;
