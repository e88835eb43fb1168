/**
 * Passages about invented people, written for this test, with who is who in each. `{words|p1=Name@Country}`: a letter for the
 * type (p person, c country, o organisation, l place, g group, t another thing), a number for whom it is, the name it should
 * get (else the words where it first stands; `*` for none that counts) and the country it stands for. Every second passage,
 * from the second on, is kept aside: rules are written by the others.
 */
export const samples: readonly string[] = `
{UK|c1=United Kingdom} Prime Minister Sir {Alden Roake|p2@United Kingdom} flew home. {Roake|p2} slept on the plane. {The UK prime minister|p2} has a cold.
{French|c1=France} President {Odile Varenne|p2@France} flew home. Ms {Varenne|p2} slept on the plane. {The French president|p2} has a cold.
The {Tarvian|c1=Tarvia} foreign minister, {Ilse Brand|p2@Tarvia}, rejected the plan. {Tarvia|c1} will not sign, {Brand|p2} said.
The {Oskian|c1=Oskia} defence minister, {Marek Toll|p2@Oskia}, praised the plan. {Oskia|c1} will sign, {Toll|p2} said.
SAYS {TARVIA|c1=Tarvia} IN THE WAR\\n{Tarvia|c1} withdrew on Monday. The {Tarvian army|o9=*@Tarvia} is home, its president said.
WHAT {OSKIA|c1=Oskia} WANTS FROM THE TALKS\\n{Oskia|c1} named its terms on Friday. The {Oskian|c1} government wants the port.
Sports minister {Hanna Loew|p1} opened the pool. {Loew|p1} cut the ribbon herself.
Fisheries minister {Tomas Arndt|p1} opened the harbour fair. {Arndt|p1} ate a herring.
The {Kingdom of Toll|c1=Toll} joined the pact on Tuesday. {Toll|c1} is small, and the {Tollish army|o9=*@Toll} smaller still.
The {Republic of Mirrow|c1=Mirrow} left the pact on Tuesday. {Mirrow|c1} is poor, and the {Mirrowan army|o9=*@Mirrow} is poorer still.
{Tavia|c1} shall convene the Parties within ten days. The Parties shall notify {Tavia|c1} and {Oland|c2} of each breach.
{Serrin|c1} shall host the Commission. Each Party shall inform {Serrin|c1} and {Valdor|c2} before it moves troops past the Line.
The {State of Oland|c1=Oland} and the {Republic of Tavia|c2=Tavia} signed the text. {Oland|c1} kept its copy in a safe. {Tavia|c2} lost its copy.
The {Federation of Merrin|c1=Merrin} and the {Emirate of Qas|c2=Qas} signed the text. {Merrin|c1} praised it. {Qas|c2} did not.
The {Vatican|c1} offered to mediate. The {Vatican|c1} has a small diplomatic corps.
The {Holy See|c1=Vatican} offered to mediate. Officials of the {Vatican|c1} met both sides.
The {Pentagon|c1=United States} denied that it had lost a drone. {Washington|c1} said nothing more.
The {Kremlin|c1=Russia} denied that it had lost a drone. {Moscow|c1} said nothing more.
{Norway|c1}'s {Havdal Energi ASA|o2} will cut its output. {Havdal|o2} said demand was weak.
{Denmark|c1}'s {Norsund Shipping A/S|o2} will raise its prices. {Norsund|o2} said fuel was dear.
{Vessanian|c1} troops crossed the river. The {Vessanian|c1} government denied it, and {Vessanian|c1} officials kept silent.
{Carlovian|c1} ships left the bay. The {Carlovian navy|o9=*} confirmed it, and {Carlovian|c1} diplomats apologised.
{U.S.|c1=United States} forces left the base. A {U.S.|c1} official said the {United States|c1} would return.
{U.K.|c1=United Kingdom} forces entered the base. A {British|c1} official said {Britain|c1} would stay.
{Anna Kolm|p1} and {Anna Reuss|p2} both ran. {Kolm|p1} won narrowly, and {Reuss|p2} asked for a recount.
{Peter Haas|p1} and {Peter Lund|p2} both sued. {Haas|p1} won, and {Lund|p2} appealed.
{Mark Dell|p1} and his wife, {Susan Dell|p2}, bought the house. {Mark Dell|p1} paid in cash. {Susan Dell|p2} chose the curtains.
{John Marsh|p1} and his brother, {Paul Marsh|p2}, ran the mill. {Paul Marsh|p2} kept the books. {John Marsh|p1} drove the truck.
{Robert J. Keane|p1} was charged on Monday. Mr. {Keane|p1} denied it. {R. J. Keane|p1} is the name on the deed.
{Helen T. Ames|p1} was cleared on Friday. Mrs. {Ames|p1} wept. {H. T. Ames|p1} is the name on the cheque.
{Volodar Horelskyy|p1} arrived late. {Horelsky|p1} apologised, and aides of {Horelskiy|p1} blamed the fog.
{Yevgen Mostovoy|p1} arrived early. {Mostovoi|p1} smiled, and aides of {Mostovoj|p1} blamed the clock.
{Ursula van den Berghe|p1} spoke first. {Van den Berghe|p1} read from notes. {Mrs van den Berghe|p1} then sat down.
{Karl von Steinau|p1} spoke last. {Von Steinau|p1} read from memory. Mr {von Steinau|p1} then stood up.
{Mary-Jane O'Hallan|p1} won the seat. {O'Hallan|p1} thanked her staff. {She|p1} will resign as mayor.
{Jean-Luc D'Arcet|p1} lost the seat. {D'Arcet|p1} thanked his staff. {He|p1} will run again.
{Karim al-Tariq|p1} leads the rebels. {Al-Tariq|p1} was seen on Monday. {Tariq|p1} wore a red scarf.
{Samir bin Haddad|p1} leads the council. {Bin Haddad|p1} was seen on Friday. {Haddad|p1} wore a grey suit.
{José Ibarra Monteluz|p1}, 51, was elected. {Ibarra|p1} promised new roads. {Ibarra Monteluz|p1} is a lawyer.
{Lucía Quesada Ribal|p1}, 44, was elected. {Quesada|p1} promised new schools. {Quesada Ribal|p1} is a doctor.
{Kim Dae-sung|p1}, the {South Korean|c2=South Korea} minister, waited. {Kim|p1} read a book.
{Wu Jianlin|p1}, the {Chinese|c2=China} envoy, waited. {Wu|p1} read a newspaper.
{Robert "Bobby" Trask|p1=Robert Trask} ran the union for years. {Trask|p1} never took a day off. Friends of {Bobby Trask|p1} mourned.
{William “Buck” Harlan|p1=William Harlan} ran the ranch for years. {Harlan|p1} never sold a cow. Friends of {Buck Harlan|p1} mourned.
Gen. {Ivo Strand|p1} and Sen. {Lydia Marr|p2} clashed. {Strand|p1} left the room. {Marr|p2} called it rude.
Gov. {Tess Oakley|p1} and Rep. {Dan Vickers|p2} clashed. {Oakley|p1} raised her voice. {Vickers|p2} called it loud.
The former president, {Aron Vale|p1}, died on Sunday. {Vale|p1} was 91. The president, {Mira Sand|p2}, praised him.
The former chancellor, {Greta Holm|p1}, died on Monday. {Holm|p1} was 88. The chancellor, {Otto Wenk|p2}, praised her.
Then-Prime Minister {Alma Reed|p1} signed the lease in 2011. {Reed|p1} has since called it a mistake.
Then-Governor {Neil Stroud|p1} signed the bill in 2009. {Stroud|p1} has since called it a triumph.
The {Harbour Safety Board|o1} ({HSB|o1}) fined the firm. The {HSB|o1} gave it a month to pay.
The {Lower Senn Water Authority|o1} ({LSWA|o1}) shut the dam. The {LSWA|o1} gave no reason.
The {National Front for Renewal|g1} ({NFR|g1}) laid down its arms. The {NFR|g1} had fought since 1991.
The {Popular Movement of Senn|g1} ({PMS|g1}) took up arms. The {PMS|g1} had talked since 1991.
{Beijing|c1=China} warned {Manila|c2=Philippines} over the reef. In {Beijing|l3}, traffic was light.
{Berlin|c1=Germany} urged {Rome|c2=Italy} to pay. In {Berlin|l3}, it rained.
{Downing Street|c1=United Kingdom} said the prime minister would travel. {London|c1} has not set a date.
The {White House|c1=United States} said the president would travel. {Washington|c1} has not set a date.
In {Ostrel|l1}, the {Varnian|c2=Varnia} capital, shops closed. {Varnia|c2} was tense. {Ostrel|c2} demanded an apology.
In {Pelgrad|l1}, the {Sorvian|c2=Sorvia} capital, schools closed. {Sorvia|c2} was calm. {Pelgrad|c2} demanded talks.
{Mara Lind|p1} met reporters after the vote. {She|p1} promised more. Her party had lost two seats.
{Stefan Auer|p1} met reporters after the match. {He|p1} promised more. His club had lost two games.
{Finland|c1}'s prime minister, {Aino Kesti|p2@Finland}, said {her country|c1} would send two ships.
{Estonia|c1}'s president, {Jaak Rebane|p2@Estonia}, said {his country|c1} would send ten trucks.
{Varnia|c1}'s foreign minister, {Ana Brel|p2@Varnia}, called {Sorvia|c3}'s ambassador. {Her ministry|c1} gave no details.
{Poland|c1}'s defence minister, {Jan Wilk|p2@Poland}, called {Latvia|c3}'s ambassador. {His ministry|c1} gave no details.
{Marlow Foods Inc.|o1} recalled the soup. {Marlow|o1} said no one was ill. The chief executive, {Ellen Pratt|p2}, apologised.
{Dunmore Steel plc|o1} closed the plant. {Dunmore|o1} said costs were high. The chief executive, {Colin Webb|p2}, apologised.
{Tessaly|o1}, the carmaker, cut 400 jobs. {Tessaly|o1} blamed tariffs.
{Orbix|o1}, a software company, cut 90 jobs. {Orbix|o1} blamed the market.
Shares of {Kestrel|o1} fell. The company said {Kestrel|o1} would sell two mines.
Shares in {Lumora|o1} rose. The firm said {Lumora|o1} would buy back stock.
The {Green Line|t1} and the Zone are watched by monitors. The Parties accept it.
The {Blue Protocol|t1} and its annexes bind both sides. The Parties accept it.
{Varnia|c1} and {Sorvia|c2} agreed. The Line will move north, and the Zone will shrink.
{Merrin|c1} and {Valdor|c2} agreed. The Council will meet, and the Party that objects must say why.
President {Ilan Dov|p1} of {Merrin|c2} spoke to the {European Union|o3}. The {EU|o3} has doubts about {Dov|p1}.
President {Sena Oku|p1} of {Valdor|c2} spoke to the {United Nations|o3}. The {UN|o3} has doubts about {Oku|p1}.
{Lt. Col. Rhea Banks|p1=Rhea Banks} led the rescue. {Banks|p1} had trained for it. The colonel is 45.
{Maj. Gen. Piers Holt|p1=Piers Holt} led the retreat. {Holt|p1} had warned of it. The general is 58.
Dr {Olive Stanhope|p1} of {Carrow University|o2} doubts the numbers. {Stanhope|p1} counted again.
Prof {Edwin Latch|p1} of {Selby College|o2} trusts the numbers. {Latch|p1} counted twice.
{Elena Duarte|p1}, 37, who sells fruit in {Porto Velo|l2}, fled. {Duarte|p1} took her two sons.
{Bashir Noor|p1}, 29, who mends shoes in {Wadi Hamra|l2}, fled. {Noor|p1} took his tools.
{GENEVA|l1=Geneva} — Talks between {Oskia|c2} and {Tarvia|c3} broke down. {Oskia|c2} blamed {Tarvia|c3}.
{VIENNA|l1=Vienna}, March 3 — Talks between {Merrin|c2} and {Qas|c3} resumed. {Merrin|c2} thanked {Qas|c3}.
"We will not pay," said {Renn Corvane|p1}, the {Oskian|c2=Oskia} treasurer. {Corvane|p1} then left. {Oskia|c2} owes nothing.
"We will pay," said {Dela Marsh|p1}, the {Sorvian|c2=Sorvia} treasurer. {Marsh|p1} then stayed. {Sorvia|c2} owes a lot.
{Turkey's foreign ministry|o2=*@Turkey} said {Ankara|c1=Turkey} would wait. The {Turkish army|o3=*@Turkey} did not comment.
{Japan's finance ministry|o2=*@Japan} said {Tokyo|c1=Japan} would act. The {Japanese navy|o3=*@Japan} did not comment.
King {Harald Osk|p1} and Queen {Maud|p2} opened parliament. King {Harald|p1} spoke for an hour.
Prince {Edric|p1} and Princess {Solveig|p2} opened the museum. Prince {Edric|p1} spoke for a minute.
{Pope Anselm|p1} prayed for peace. The pope spoke from a balcony.
{Pope Lucian|p1} called for calm. The pope spoke from a car.
The {Sennland Peace Accord|t1} of 1998 ended the war. {Sennland|c2} keeps it in a museum. The {Sennish parliament|o3=*@Sennland} ratified it.
The {Treaty of Ardmoor|t1} of 1987 ended the war. The {Ardmoor|t1} text runs to nine pages.
The {River Lissum|l1} burst its banks at {Upper Toll|l2}. The {Lissum|l1} had not flooded since 1960.
The {Derwyn River|l1} fell to a record low near {Port Aske|l2}. The {Derwyn|l1} feeds three lakes.
The opposition {Progress Party|o1} won. {Progress Party|o1} leader {Ole Brandt|p2} thanked voters. {Brandt|p2} spoke in {Oslo|l3}.
The ruling {Unity Party|o1} lost. {Unity Party|o1} leader {Eva Strom|p2} thanked voters. {Strom|p2} spoke in {Malmo|l3}.
{Amnesty International|o1} and {Human Rights Watch|o2} condemned the raid. {Amnesty|o1} counted nine dead.
{Transparency International|o1} and the {Red Cross|o2} condemned the raid. {Transparency|o1} saw no proof.
Rebel commander {Osei Banda|p1} surrendered. {Banda|p1} had led the {Northern Army|o2} since May.
Militia chief {Tariq Sewell|p1} surrendered. {Sewell|p1} had led the {Eastern Brigade|g2} since June.
{Chancellor Bruno Ehrlich|p1=Bruno Ehrlich} said {Germany|c2} would help. {Ehrlich|p1} gave no sum. {The German chancellor|p1} leaves on Friday.
{Chancellor Lotte Anders|p1=Lotte Anders} said {Austria|c2} would wait. {Anders|p1} gave no reason. {The Austrian chancellor|p1} leaves on Sunday.
{The Swedish prime minister|p1=*@Sweden} called {the Irish prime minister|p2=*@Ireland}. No names were given.
{The Spanish foreign minister|p1=*@Spain} called {the Greek foreign minister|p2=*@Greece}. No notes were taken.
Will {Corran Pike|p1} resign? {Pike|p1} says no. May is a long month.
Can {Della Frost|p1} win? {Frost|p1} says yes. March was a cold month.
Critics say {Grant|p1=Julian Grant} lied. {Julian Grant|p1}, a builder, denies it.
Friends say {Rose|p1=Victor Rose} cheated. {Victor Rose|p1}, a baker, denies it.
Judge {Ruth Abel|p1} ruled for {Norcross County|l2}. {Abel|p1} found that the county had acted in good faith.
Justice {Owen Park|p1} ruled for {Wexley City|l2}. {Park|p1} found that the city had acted too late.
The {Bank of Tarvia|o1} raised rates. The {Tarvian|c2=Tarvia} currency rose. {Tarvia|c2} has little debt.
The {Bank of Oskia|o1} cut rates. The {Oskian|c2=Oskia} currency fell. {Oskia|c2} has much debt.
{Al-Nahda|g1=*} claimed the attack. {Al-Nahda|g1} fighters hold the hills near {Deir Samra|l2}.
{Al-Fajr|g1=*} denied the attack. {Al-Fajr|g1} fighters hold the road near {Ain Zahra|l2}.
Monitors of the {OSCE|o1} entered {Donbas|l2}. The {OSCE|o1} counted 40 breaches.
Inspectors of the {IAEA|o1} entered {Siberia|l2}. The {IAEA|o1} counted 12 drums.
{Szabó Gergely|p1}, the {Hungarian|c2=Hungary} envoy, objected. Mr {Szabó|p1} left early.
{Nagy Eszter|p1}, the {Hungarian|c2=Hungary} minister, objected. Ms {Nagy|p1} left late.
{Oleksandra Kovalchuk|p1} and {Dmytro Kovalchuk|p2} are siblings. {Oleksandra|p1} lives in {Lviv|l3}. {Dmytro|p2} lives abroad.
{Natalia Petrenko|p1} and {Ivan Petrenko|p2} are married. {Natalia|p1} teaches. {Ivan|p2} drives a tram.
The {Tarvian Foreign Ministry|o1@Tarvia} summoned the ambassador of {Oskia|c2}. {Tarvia|c3} and {Oskia|c2} share a border.
The {Sorvian Defence Ministry|o1@Sorvia} summoned the attaché of {Varnia|c2}. {Sorvia|c3} and {Varnia|c2} share a coast.
{Tarvia|c1} and {Oskia|c2} will meet in {Lorn|l3}. {Lorn|l3} has two hotels.
{Merrin|c1} and {Valdor|c2} will meet in {Hale|l3}. {Hale|l3} has one hotel.
{Reporters Without Borders|o1} praised {Ines Falk|p2}. {Falk|p2} has written for {The Harbour Post|o3} since 2010.
{Doctors Without Borders|o1} praised {Ravi Menon|p2}. {Menon|p2} has worked at {Saint Brede Hospital|o3} since 2012.
Senator {Joan Tully|p1} (R-{Ohio|l2}) objected. {Tully|p1} wants a hearing.
{Amara Diallo|p1} told {Radio Senn|o2} that she would stay. {Diallo|p1} has led the {Farmers' Union|o3} since 2019.
{Kofi Mensah|p1} told {Channel Nine|o2} that he would go. {Mensah|p1} has led the {Teachers' Union|o3} since 2015.
Special envoy {Liam Thorne|p1} met {Hassan al-Rawi|p2} in {Doha|l3}. {Thorne|p1} called {al-Rawi|p2} a serious man. {Qatar|c4} hosted them.
Chief negotiator {Erik Sand|p1} met {Omar al-Jabri|p2} in {Muscat|l3}. {Sand|p1} called {al-Jabri|p2} a patient man. {Oman|c4} hosted them.
Former {Oskian|c1=Oskia} president {Vera Molnar|p2@Oskia} is in {Paris|l3}. {Molnar|p2} fled {Oskia|c1} in May.
Former {Tarvian|c1=Tarvia} premier {Leo Hartig|p2@Tarvia} is in {Rome|l3}. {Hartig|p2} fled {Tarvia|c1} in June.
Talks between {Tehran|c1=Iran} and {Riyadh|c2=Saudi Arabia} stalled. {Iran|c1} walked out.
Talks between {Cairo|c1=Egypt} and {Khartoum|c2=Sudan} stalled. {Egypt|c1} walked out.
The {Isle of Brack|l1} lost power. Ferries to {Brack|l1} were cancelled, said {North Sea Ferries|o2}.
The {Gulf of Serrin|l1} froze over. Ships in the gulf were stuck, said {Polar Shipping Ltd|o2}.
{Minister of Justice Carla Nun|p1=Carla Nun} resigned. {Nun|p1} had served since 2020. {Portugal|c2} has had four justice ministers.
{Secretary of State Alan Birch|p1=Alan Birch} resigned. {Birch|p1} had served since 2021. {Washington|c2=United States} named no successor.
{Trent Ashby|p1}, {Cole Ashby|p2} and {Dana Wynn|p3} were arrested. {Wynn|p3} was freed on Monday. {Trent Ashby|p1} was not.
{Myra Quill|p1}, {Tess Quill|p2} and {Hugh Dorn|p3} were acquitted. {Dorn|p3} wept. {Myra Quill|p1} did not.
The {Tarvians|c1=Tarvia} left first. {Tarvia|c1} had asked for a pause, and the {Oskians|c2=Oskia} agreed. {Oskia|c2} will host.
The {Sorvians|c1=Sorvia} stayed on. {Sorvia|c1} had asked for a vote, and the {Varnians|c2=Varnia} agreed. {Varnia|c2} will count.
Foreign Minister {Dmitri Orlansky|p1} met his {Tarvian|c2=Tarvia} counterpart, {Ada Finch|p3@Tarvia}. {Finch|p3} smiled. {Tarvia|c2} wants peace.
Defence Minister {Pavel Sorin|p1} met his {Oskian|c2=Oskia} counterpart, {Ida Lowe|p3@Oskia}. {Lowe|p3} frowned. {Oskia|c2} wants arms.
{Zhao Meilin|p1}, who heads {Qilin Motors|o2}, sold her shares. {Zhao|p1} founded {Qilin|o2} in 1999.
{Park Ji-woo|p1}, who heads {Hanbit Motors|o2}, sold his shares. {Park|p1} founded {Hanbit|o2} in 1997.
The {Lower House|o1} passed the bill, {Speaker Ada Moss|p2=Ada Moss} said. {She|p2} called it a start.
The {Upper House|o1} blocked the bill, {Speaker Lee Cass|p2=Lee Cass} said. {He|p2} called it a shame.
`
  .trim()
  .split('\n')
