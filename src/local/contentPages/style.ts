/** A plain look for the screen and for A4 across: rows stay whole, heads repeat, nothing rests on colour alone. */
export const STYLE = `
:root { color-scheme: light; }
body { margin: 0; background: #fff; color: #1b1b1b; font: 15px/1.45 "Liberation Sans", Arial, Helvetica, sans-serif; }
main { max-width: 1320px; margin: 0 auto; padding: 20px 28px 60px; }
h1 { font-size: 28px; line-height: 1.2; margin: 8px 0; }
h2 { font-size: 19px; margin: 32px 0 6px; }
p { margin: 0 0 5px; max-width: 90ch; }
td p, th p { max-width: none; }
a { color: #0b4a8f; }
ul { max-width: 95ch; padding-left: 22px; }
.back { margin-bottom: 12px; }
.look { background: #f2f5f8; border-left: 5px solid #43617d; padding: 8px 14px; margin: 12px 0; max-width: 95ch; }
.look h2 { margin: 0; font-size: 15px; }
.reviewer { margin: 18px 0 0; }
.warning { border: 2px solid #8a5a00; background: #fff6e0; padding: 7px 12px; font-weight: bold; max-width: 90ch; }
table { border-collapse: collapse; width: 100%; margin-top: 8px; }
th, td { border: 1px solid #a9b2ba; padding: 6px 8px; text-align: left; vertical-align: top; overflow-wrap: break-word; }
thead th { background: #e6ebf0; }
tbody th { font-weight: normal; font-size: 13px; color: #35424d; width: 11%; overflow-wrap: anywhere; }
td p:last-child, th p:last-child { margin-bottom: 0; }
.small { color: #4a5560; font-size: 13px; margin-left: 12px; }
.slot { color: #7a2e00; }
.tick { width: 13%; min-width: 110px; }
.box { display: inline-block; width: 16px; height: 16px; border: 1.5px solid #1b1b1b; }
table.shared { table-layout: fixed; }
table.shared tbody th, table.shared .tick { width: auto; min-width: 0; }
table.index { max-width: 1000px; }
table.index tbody th { width: 22%; font-size: 15px; }
tr:target { background: #fff6e0; }
@page { size: A4 landscape; margin: 12mm; }
@media print {
  body { font-size: 10pt; }
  main { max-width: none; padding: 0; }
  .back { display: none; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  h2 { break-after: avoid; }
}
`;
