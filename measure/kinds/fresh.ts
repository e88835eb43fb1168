import type { Sample } from './sample.ts'

/** Texts that were written after the rules, and that no rule was mended on. */
export const FRESH: Sample[] = [
  [
    'report',
    'an anniversary',
    `Lighthouse turns two hundred

The lighthouse of Cape Sorrow was lit two hundred years ago on Sunday, and nine hundred people climbed it to mark the day, the keeper said.

The queue reached the bakery. Three visitors had to be carried down, the red cross reported.`,
  ],
  [
    'report',
    'a letter is what is told',
    `Letter from 1944 delivered at last

A letter that a soldier wrote to his sister in 1944 reached her on Monday, the post office in Harl announced.

"He asks for socks," the sister, who is 101, told the Courier. The envelope had slipped behind a shelf.`,
  ],
  [
    'report',
    'why in the title',
    `Why trams stood still on Monday

A gull had nested in the main switch of the depot, the transport office said on Tuesday. Forty thousand people walked to work.

The bird was moved to the marsh, a spokeswoman told reporters, and has laid two eggs since.`,
  ],
  [
    'report',
    'a resolution is what is told',
    `Council resolution on goats fails

The town council of Marrow voted down a ban on goats by nine to eight on Thursday night, its clerk said.

Members had quarrelled for five hours. The mayor announced that she would not bring the matter up again.`,
  ],
  [
    'report',
    'a disclaimer of sorts',
    `Fund for flooded farms is spent

The fund for farms below the Harn dam has paid out its last taler, its treasurer told parliament on Wednesday.

Of 412 claims, 77 are still open. Farmers said they would take their tractors to the capital in June.`,
  ],
  [
    'wire copy',
    'an agency by name',
    `Envoy in hospital

ILVEN, May 2 (AFP) - The envoy of the river commission was taken to hospital on Friday after a fall, his staff said.

The talks go on without him.`,
  ],
  [
    'wire copy',
    'long dash and two days',
    `Grain ship freed

TESMAR, 9 June (Coastwire) — A ship with 20,000 tonnes of grain came off a sandbank on Monday after two tides, the pilot said.

No oil was lost, the port confirmed.`,
  ],
  [
    'wire copy',
    'reporting by',
    `Parliament dissolved

The president of Sarn dissolved parliament on Friday and called a vote for 4 August, her office said.

Reporting by Mara Lind in Sarn; Editing by Tam Ulrick`,
  ],
  [
    'digest',
    'five things',
    `Five things to know about the new ferry

It carries 90 lorries, the yard says. It was two years late, according to the Courier.

It runs on gas, writes the Examiner. It has a chapel. And nobody has tested the ramp, the union told the Gazette.`,
  ],
  [
    'digest',
    'an evening paper',
    `Evening briefing for 3 May

The dissolved parliament: all parties have named candidates, Radio Palloway reports.

The marsh: the gull is doing well.

Tomorrow: the court in Lissum hears the editor.`,
  ],
  [
    'digest',
    'a machine that answers',
    `Is the bridge at Tolm open?

Yes. According to three articles, lorries have crossed it since 4 March.[1][3][4] Cars need a permit, which costs two talers.[2]

Opening hours differ: one source has six to six, another seven to five.[2][4]

Answers may contain errors. Check the sources.`,
  ],
  [
    'analysis',
    'a guest',
    `Guest essay: The river has no nationality

Maps lie, and those of rivers lie most. The blue line that divides two greens is neither of them.

I have swum in it from both sides. The current does not ask.`,
  ],
  [
    'analysis',
    'without a name',
    `Winners and losers of the canal deal

The First Warden can live with it. The Steward cannot, and it shows: he left by the back door.

The real loser, though, is the Commission. It wanted one gauge and gets four, each with a flag on it. That is how institutions die, one compromise at a time.`,
  ],
  [
    'analysis',
    'a question',
    `What would a blockade mean for the islands?

Flour lasts for five weeks, diesel for three. After that the islands would depend on the kindness of fishermen.

The numbers look worse in winter, when boats stay in port for one day in two.`,
  ],
  [
    'statement',
    'a press release',
    `Basin Bank: results for the first quarter

The Basin Bank today published its results for the first quarter. Lending rose by three per cent to 4.1 billion talers.

"We are pleased with the start into the year," said Aurelie Stroud, president.

Press contact: Tam Ulrick, press@basinbank.example`,
  ],
  [
    'statement',
    'a condemnation',
    `The League of the Lower Fields on the fire in Harl

We condemn the attack on the seed store in Harl in the strongest terms. Nobody's quarrel is settled by burning grain.

We call on the police of both states to find those who did it, and we welcome the offer of the Commission to help.`,
  ],
  [
    'statement',
    'a speech',
    `Address by the chair of the Commission, Mereth, 4 May

Excellencies, ladies and gentlemen,

When I took this office I was given a key to a gauge house that had burned down. I have kept it. It reminds me what we are for.`,
  ],
  [
    'unknown',
    'a notice',
    `Lost: one grey goose

Answers to the name of Duke. Last seen near the spillway on Sunday evening. He bites.

Whoever finds him is asked to keep him and to say nothing.`,
  ],
  [
    'unknown',
    'an entry of an encyclopedia',
    `Avel

The Avel is a river of 412 kilometres that rises in the Merren Heights and falls into the sea near Tesmar.

Its largest tributary is the Little Avel. Salmon were common until the dam was built.`,
  ],
  [
    'unknown',
    'a lesson',
    `The gerund

A gerund is a verb that stands where a noun may stand. "Swimming is forbidden" has one; "she is swimming" has none.

Find the gerunds in the text on page nine.`,
  ],
]
