import type { Sample } from './sample.ts'

/** Analyses, statements, and texts that are none of all this. */
export const OTHERS: Sample[] = [
  [
    'analysis',
    'named so',
    `Analysis: A truce that nobody guards

The line on the Avel is long and the observers are few. The agreement says where they may drive and not what they may do when they are shot at.

That gap will be tried, and soon. Both armies have said as much in their own way.`,
  ],
  [
    'analysis',
    'named behind the title',
    `The price of half a river | Opinion

Water is not like grain. You cannot store it for a better year, and you cannot sell what runs past you at night.

The governments of the basin know this, yet they bargain as though a flow were a heap.`,
  ],
  [
    'analysis',
    'a writer says I',
    `Why I no longer believe in the canal

I grew up on its bank, and I have written for thirty years that it binds two peoples. I was wrong.

It binds two ministries. In my view we should fill it in and plant trees, and I say so with a heavy heart.`,
  ],
  [
    'analysis',
    'whose views they are',
    `Small states, long memories

Vessany has mediated before, and each time it has come home with thanks and no treaty. The reasons lie in its own past.

A small state can host; it cannot press. That is the lesson of Port Amery.

Mara Lind teaches history at the University of Castrel. The views expressed here are her own.`,
  ],
  [
    'analysis',
    'an editorial',
    `The Examiner's view on the force: send it or say so

The government should stop hinting. Either Tarland sends its engineers, as it must, or it tells the widows of Tolm that it will not.

This newspaper has argued for years that promises cost nothing until they are kept. It is time to pay.`,
  ],
  [
    'analysis',
    'an explainer',
    `Explainer: What is the Littoral Compact?

It is a club of twenty-four coastal states that have agreed to consult each other when one of them is attacked.

It has no army. What it has is a secretariat in Brae, a flag, and rules on who pays for hubs.`,
  ],
  [
    'analysis',
    'what it means',
    `What the Castrel declaration means, and what it does not

The paper creates no duty, its authors say. Then why did it take two years to write?

Because it settles who stands where once the guns are silent. Three questions remain open, and the third of them may be the one on which all fails.`,
  ],
  [
    'analysis',
    'by its address',
    `A dam is not a weapon

Whoever builds a wall across a river is soon told that he holds a gun. The comparison is lazy.

A gun can be put away. A dam fills whether its owner is angry or not, and that is the trouble with it.`,
    'https://examiner.example/opinion/2031/03/a-dam-is-not-a-weapon',
  ],
  [
    'analysis',
    'a review',
    `Review: "The Long Ferry" at the State Theatre

Three hours are a long time on a wooden boat. The director knows it and makes us feel each of them.

Ida Corr's play deserves better than the fog machine, but the last scene redeems the evening.`,
  ],
  [
    'analysis',
    'a comment',
    `Comment: Leave the goats alone

Every spring the council finds a new enemy. Last year it was the herons; now it is nineteen goats below the spillway.

They eat what the council's own mowers cannot reach. They should be thanked, not fined.`,
  ],
  [
    'statement',
    'named so',
    `Joint statement of the governments of Orvane and Teshkar

The two governments met in Mereth on 17 March. They reaffirm that the waters of the Quarrow are shared.

They have agreed to publish the readings of four gauges every hour and to meet again in June.`,
  ],
  [
    'statement',
    'for release',
    `FOR IMMEDIATE RELEASE

Basin Bank names new head of lending

Mereth, 4 March 2031. The Basin Bank today announced that Jon Arvel will lead its lending from May. "Jon knows every dam on the river," said its president, Aurelie Stroud.

Media contact: press@basinbank.example`,
  ],
  [
    'statement',
    'remarks',
    `Remarks by President Voren to the Assembly

Madam Speaker, members of the Assembly,

I come before you tonight with one sheet of paper. It is signed. It does not bring back one of the dead, and I shall not pretend that it does.

I ask for your patience, and for your vote.`,
  ],
  [
    'statement',
    'a readout',
    `Readout of the Prime Minister's call with President Dessaint

The Prime Minister spoke today with President Dessaint of Belmora. The leaders discussed the supply hubs and the next meeting of the Compact.

They agreed to stay in close touch.`,
  ],
  [
    'statement',
    'a resolution',
    `Resolution 14 on the Lower Canal

The River Council,

Recalling its resolution 9,

Noting with concern the closing of the Lower Canal,

1. Calls upon all parties to keep the locks open by day;

2. Decides to send a mission of three to Uldin.`,
  ],
  [
    'statement',
    'a communiqué',
    `Communiqué issued at the end of the Castrel conference

The heads of state and government of the Littoral Compact met in Castrel on 27 January. They welcomed the progress made in the talks.

They took note of the offers of members. The next conference will be held in Brae.`,
  ],
  [
    'statement',
    'a transcript',
    `Transcript: press conference of the Commission, 10 March

CHAIR: Good afternoon. I have one number for you, and it is 190.

QUESTION: Cubic metres?

CHAIR: Cubic metres a second. Next question, please.`,
  ],
  [
    'statement',
    'we, and no other voice',
    `On the arrest of our colleague in Lissum

We, the editors of eleven papers of the basin, protest against the arrest of our colleague. We call on the government of Orvane to free him at once.

We urge all parties to respect the freedom of the press, and we stand ready to give evidence.

Signed by the editors of eleven papers`,
  ],
  [
    'statement',
    'a ministry in its own words',
    `Ministry of Water: New rules for wells

The Ministry of Water hereby announces that all wells deeper than forty metres are to be registered by 1 June.

The Ministry wishes to thank the district offices for their work. Forms are available there.

For further information: wells@water.example`,
  ],
  [
    'statement',
    'an open letter',
    `Open letter to the members of the Diet

Dear members of the Diet,

We write to you as mothers of soldiers. You will vote on Tuesday, and we ask you to look at one photograph before you do.

Yours sincerely,

The Mothers of Ilvany`,
  ],
  [
    'unknown',
    'a recipe',
    `Lentils with bay

Wash the lentils and put them on with cold water, a bay leaf and half an onion. Let them stand on a low flame for forty minutes.

Salt at the end. Serve with bread and a spoon of vinegar.`,
  ],
  [
    'unknown',
    'a description',
    `The Sable Palace

The Sable Palace stands on the north bank in Castrel. It was built between 1771 and 1802 and has 211 rooms.

Its garden is open to all from March to October. The greenhouse burned down in 1921 and was not rebuilt.`,
  ],
  [
    'unknown',
    'a table',
    `Departures from Brae

Tesmar 05.10, 07.10, 09.40, 12.10

Ilven 06.00, 14.00

Little Ilven 06.00 (not on Sundays)`,
  ],
  [
    'unknown',
    'a product',
    `Lantern, brass, two wicks

A lantern for boats and porches, made by hand in Yalden. The glass is blown, the handle riveted. Height 31 cm, weight 1.4 kg.

Sent within three days. Wicks are sold apart.`,
  ],
  [
    'unknown',
    'a story that is told',
    `The heron and the miller

There was once a miller who lived below the dam, and every evening a heron stood in his stream and waited.

The miller waited too. Neither of them caught anything that year, and in the spring both moved away.`,
  ],
  [
    'unknown',
    'terms of use',
    `Using this archive

Files may be copied for study. Whoever prints one is asked to name the archive and the shelf mark.

The reading room has twelve seats. Bags and coats stay in the hall, and pens stay there too.`,
  ],
  [
    'unknown',
    'advice',
    `How to keep a well clean

Cover the shaft, keep animals ten metres away, and let the first bucket of the morning run off.

Once a year the walls should be brushed with lime. Do not climb down alone.`,
  ],
  [
    'unknown',
    'a few words',
    `Closed today

The office opens again on Monday at nine.`,
  ],
]
