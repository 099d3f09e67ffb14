/** Typst: how a measure is set. What people have written comes in as data, and is nothing but text (platform/pdf.ts). */
const measureParts = `
#let measure-of(one) = [
  #if one.headline != "" [#text(weight: 600)[#one.headline] ]#one.sentence

  #if one.chart != none { image(bytes(one.chart), format: "svg", alt: one.alt, width: 100%) }

  #for change in one.changes [#change\\ ]

  #text(size: 8.5pt, fill: rgb("#4d5a59"))[#one.source]
]
#let values-of(one) = table(
  columns: one.heads.map(head => auto),
  stroke: (x, y) => (bottom: 0.5pt + rgb("#c9d0cf")),
  inset: (x: 4pt, y: 5pt),
  align: (x, y) => if x == 2 { right } else { left },
  table.header(..one.heads.map(head => text(weight: 600)[#head])),
  ..one.rows.flatten(),
)
#let foot(made) = text(size: 8.5pt, fill: rgb("#4d5a59"))[#made]
`;

export const measureTemplate = `${measureParts}
#title()
#measure-of(data.measure)
#if data.measure.rows.len() > 0 [
  = #data.valuesHead
  #values-of(data.measure)
]
#foot(data.made)
`;

export const teamTemplate = `${measureParts}
#title()
#foot(data.made)
#for one in data.measures [
  #block(breakable: false, above: 2.4em)[
    = #one.name
    #measure-of(one)
  ]
]
#data.unmeasured
`;
