import type { Sample } from './sample.ts'

/** Reports; most have a trait of another kind that does not make them one. */
export const REPORTS: Sample[] = [
  [
    'report',
    'plain',
    `Gates of the Harn dam opened

Water ran down the dry bed of the Quarrow on Monday for the first time since March. Engineers opened two of five gates at noon, the water board said.

"It will reach the mills by Thursday," the board's head, Orla Menk, told reporters on the weir.`,
  ],
  [
    'report',
    'plain',
    `Ferry crews return to work

The strike on the Tesmar crossing ended on Friday night. Crews accepted a rise of six per cent, their union announced after a vote on the quay.

Owners confirmed the terms. The first ship left Brae at five in the morning with forty lorries.`,
  ],
  [
    'report',
    'an agency was told something',
    `Minister puts off visit to Yalden

The foreign minister of Sarn will not travel to Yalden this week, two of his aides told Reuters on Tuesday.

His office said no new date had been set. Yalden's mayor, who had ordered flags for the square, declared himself surprised.`,
  ],
  [
    'report',
    'a photo is credited to an agency',
    `Storm cuts off two islands

A storm on Saturday night tore away the causeway to Ilven and Little Ilven, the coast guard said.

A wave breaks over the causeway. Photo: Mara Lind/AP

About 300 people are without power. Boats will take bread and fuel over as soon as the wind allows, the prefect announced.`,
  ],
  [
    'report',
    'opinion as the thing told',
    `Opinion divided over new bridge

People in Marrow do not agree on where the new bridge should stand, a vote on Sunday showed. Some 48 per cent were for the old ford, the clerk said.

The council is to decide in May, its speaker told the Marrow Post.`,
  ],
  [
    'report',
    'an analysis is what is told',
    `Analysis of well water finds lead

A laboratory in Castrel has found lead in four of nine wells, the health office said on Wednesday. The wells were closed at once.

Schools will be given tanks until the pipes are changed, the office announced. Parents had asked for tests since autumn.`,
  ],
  [
    'report',
    'a statement is what is told',
    `Statement by general angers neighbours

A remark about "soft borders" has brought the chief of staff of Orvane a formal protest. Envoys of three states called at the ministry on Tuesday, officials said.

The general said later that he had been speaking of gardens.`,
  ],
  [
    'report',
    'a speech is what is told',
    `Speech draws thousands to harbour

Several thousand people came to the harbour of Port Amery on Sunday to hear the poet Ida Corr, police said.

She spoke for two hours without a text. Trams ran until three in the morning, the transport office reported.`,
  ],
  [
    'report',
    'a text is what is told',
    `Text of old treaty found in attic

A baker in Lissum has found a copy of the river treaty of 1811 above his oven, the state archive confirmed on Thursday.

The paper is scorched but can be read. It gives the upper valley a third of the water, the archive's head said.`,
  ],
  [
    'report',
    'a briefing is what is told',
    `Morning briefing cancelled after leak

The army of Teshkar called off its briefing for the press on Friday, a day after a map of its posts had appeared in print.

A spokesman said an inquiry had begun. The paper that printed the map said it had been left on a tram.`,
  ],
  [
    'report',
    'a review is what is told',
    `Review of border rules to begin

The interior ministry will look again at the rules for day workers from across the river, the minister told parliament on Monday.

Growers said that a third of the harvest had been lost for want of hands. The review is due by September.`,
  ],
  [
    'report',
    'a column of another sort',
    `Column of lorries reaches besieged town

Thirty-one lorries with flour and medicine drove into Tolm on Wednesday evening, the relief council said. It was the first column in nine weeks.

Shots were heard as the last lorry crossed the bridge, a driver told this newspaper.`,
  ],
  [
    'report',
    'one note in brackets',
    `Census counts fewer people in the valley

The valley of the Avel has lost a tenth of its people in ten years, the census office reported on Monday.[1]

Most of those who left were under thirty, it said. Brae alone has grown.`,
  ],
  [
    'report',
    'I in what is quoted',
    `Widow of Tolm meets envoys

"I do not believe in maps," Anka Dree told the two envoys who sat in her kitchen on Sunday. "I believe in bread, and I think you should too."

The envoys said nothing to the press when they left. Neighbours reported that they had stayed for three hours.`,
  ],
  [
    'report',
    'experts are asked in it',
    `Prices of grain rise again

A sack of wheat cost 41 talers in Mereth on Friday, four more than a week before, the exchange said.

The closed canal is to blame, according to Jon Arvel, an economist at the Basin Bank. He expects no change before the summer.`,
  ],
  [
    'report',
    'a machine is what is told',
    `Machine-written summaries banned from court

Judges in Orvane may no longer use summaries that were written by a machine, the justice minister said on Tuesday.

Two verdicts had to be set aside in spring because such a summary named a witness who never existed, the bar association reported.`,
  ],
]
