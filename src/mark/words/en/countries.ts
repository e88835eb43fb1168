/** A state as English news names it. */
export type Country = { name: string; aliases: string[]; demonyms: string[]; capitals: string[]; seats: string[] }

/**
 * Name | aliases | demonyms | capital | seats of its government.
 * Facts compiled by the project from general knowledge; to be used under the project's licence.
 */
const rows = `
Afghanistan||Afghan,Afghans,Afghanistani|Kabul|
Albania||Albanian|Tirana|
Algeria||Algerian|Algiers|
Andorra||Andorran|Andorra la Vella|
Angola||Angolan|Luanda|
Antigua and Barbuda|Antigua|Antiguan|St. John's|
Argentina||Argentine,Argentinian,Argentinean|Buenos Aires|Casa Rosada
Armenia||Armenian|Yerevan|
Australia||Australian|Canberra|
Austria||Austrian|Vienna|
Azerbaijan||Azerbaijani,Azeri|Baku|
Bahamas|The Bahamas|Bahamian|Nassau|
Bahrain||Bahraini|Manama|
Bangladesh||Bangladeshi|Dhaka|
Barbados||Barbadian,Bajan|Bridgetown|
Belarus|Byelorussia|Belarusian,Belarusan,Belarussian|Minsk|
Belgium||Belgian|Brussels|
Belize||Belizean|Belmopan|
Benin||Beninese|Porto-Novo,Cotonou|
Bhutan||Bhutanese|Thimphu|
Bolivia||Bolivian|La Paz,Sucre|
Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina|Bosnian,Herzegovinian|Sarajevo|
Botswana||Botswanan,Motswana,Batswana|Gaborone|
Brazil||Brazilian|Brasília,Brasilia|Planalto
Brunei||Bruneian|Bandar Seri Begawan|
Bulgaria||Bulgarian|Sofia|
Burkina Faso||Burkinabe,Burkinabé|Ouagadougou|
Burundi||Burundian|Gitega,Bujumbura|
Cambodia|Kampuchea|Cambodian|Phnom Penh|
Cameroon||Cameroonian|Yaoundé,Yaounde|
Canada||Canadian|Ottawa|Parliament Hill
Cape Verde|Cabo Verde|Cape Verdean|Praia|
Central African Republic|CAR|Central African|Bangui|
Chad||Chadian|N'Djamena|
Chile||Chilean|Santiago|La Moneda
China|People's Republic of China,PRC|Chinese|Beijing,Peking|Zhongnanhai
Colombia||Colombian|Bogotá,Bogota|Casa de Nariño
Comoros||Comorian|Moroni|
Costa Rica||Costa Rican|San José|
Croatia||Croatian,Croat|Zagreb|
Cuba||Cuban|Havana|
Cyprus||Cypriot|Nicosia|
Czech Republic|Czechia|Czech|Prague|
Democratic Republic of the Congo|Democratic Republic of Congo,DR Congo,DRC,D.R. Congo,Congo,Zaire|Congolese|Kinshasa|
Denmark||Danish,Dane,Danes|Copenhagen|Christiansborg
Djibouti||Djiboutian|Djibouti City|
Dominica||Dominican|Roseau|
Dominican Republic||Dominican|Santo Domingo|
East Timor|Timor-Leste|East Timorese,Timorese|Dili|
Ecuador||Ecuadorian,Ecuadorean|Quito|
Egypt||Egyptian|Cairo|
El Salvador||Salvadoran,Salvadorean|San Salvador|
Equatorial Guinea||Equatoguinean,Equatorial Guinean|Malabo|
Eritrea||Eritrean|Asmara|
Estonia||Estonian|Tallinn|
Eswatini|Swaziland|Swazi|Mbabane|
Ethiopia||Ethiopian|Addis Ababa|
Fiji||Fijian|Suva|
Finland||Finnish,Finn,Finns|Helsinki|
France|French Republic|French,Frenchman,Frenchwoman|Paris|Élysée,Elysée,Elysee,Élysée Palace,Elysee Palace,Elysée Palace,Quai d'Orsay,Matignon
Gabon||Gabonese|Libreville|
Gambia|The Gambia|Gambian|Banjul|
Georgia||Georgian|Tbilisi|
Germany|Federal Republic of Germany|German|Berlin|Federal Chancellery
Ghana||Ghanaian|Accra|Jubilee House
Greece|Hellenic Republic|Greek,Hellenic|Athens|
Grenada||Grenadian|St. George's|
Guatemala||Guatemalan|Guatemala City|
Guinea||Guinean|Conakry|
Guinea-Bissau||Bissau-Guinean|Bissau|
Guyana||Guyanese|Georgetown|
Haiti||Haitian|Port-au-Prince|
Honduras||Honduran|Tegucigalpa|
Hungary||Hungarian|Budapest|
Iceland||Icelandic,Icelander|Reykjavik,Reykjavík|
India|Bharat|Indian|New Delhi,Delhi|
Indonesia||Indonesian|Jakarta|
Iran|Islamic Republic of Iran,Islamic Republic,Persia|Iranian|Tehran,Teheran|
Iraq||Iraqi|Baghdad|
Ireland|Republic of Ireland|Irish,Irishman|Dublin|Leinster House
Israel||Israeli|Jerusalem,Tel Aviv|
Italy||Italian|Rome|Palazzo Chigi,Quirinale
Ivory Coast|Côte d'Ivoire,Cote d'Ivoire|Ivorian|Yamoussoukro,Abidjan|
Jamaica||Jamaican|Kingston|
Japan||Japanese|Tokyo|Kantei
Jordan|Hashemite Kingdom of Jordan|Jordanian|Amman|
Kazakhstan||Kazakh,Kazakhstani|Astana,Nur-Sultan|Akorda
Kenya||Kenyan|Nairobi|
Kiribati||I-Kiribati|Tarawa|
Kosovo||Kosovan,Kosovar|Pristina,Prishtina|
Kuwait||Kuwaiti|Kuwait City|
Kyrgyzstan|Kyrgyz Republic|Kyrgyz|Bishkek|
Laos|Lao PDR,Lao People's Democratic Republic|Laotian,Lao|Vientiane|
Latvia||Latvian|Riga|
Lebanon||Lebanese|Beirut|Baabda
Lesotho||Basotho,Mosotho|Maseru|
Liberia||Liberian|Monrovia|
Libya||Libyan|Tripoli|
Liechtenstein||Liechtensteiner|Vaduz|
Lithuania||Lithuanian|Vilnius|
Luxembourg||Luxembourgish,Luxembourger|Luxembourg City|
Madagascar||Malagasy,Madagascan|Antananarivo|
Malawi||Malawian|Lilongwe|
Malaysia||Malaysian|Kuala Lumpur|Putrajaya
Maldives|The Maldives|Maldivian|Malé|
Mali||Malian|Bamako|
Malta||Maltese|Valletta|
Marshall Islands||Marshallese|Majuro|
Mauritania||Mauritanian|Nouakchott|
Mauritius||Mauritian|Port Louis|
Mexico||Mexican|Mexico City|Los Pinos
Micronesia||Micronesian|Palikir|
Moldova|Republic of Moldova,Moldavia|Moldovan|Chisinau,Chișinău|
Monaco||Monegasque,Monégasque|Monaco-Ville|
Mongolia||Mongolian|Ulaanbaatar,Ulan Bator|
Montenegro||Montenegrin|Podgorica|
Morocco||Moroccan|Rabat|
Mozambique||Mozambican|Maputo|
Myanmar|Burma|Burmese,Myanma|Naypyidaw,Naypyitaw|
Namibia||Namibian|Windhoek|
Nauru||Nauruan|Yaren|
Nepal||Nepali,Nepalese|Kathmandu|
Netherlands|The Netherlands,Holland|Dutch,Dutchman|Amsterdam|The Hague,Binnenhof
New Zealand|Aotearoa|New Zealander|Wellington|Beehive
Nicaragua||Nicaraguan|Managua|
Niger||Nigerien|Niamey|
Nigeria||Nigerian|Abuja|Aso Rock
North Korea|DPRK,Democratic People's Republic of Korea|North Korean|Pyongyang|
North Macedonia|Macedonia|Macedonian,North Macedonian|Skopje|
Norway||Norwegian|Oslo|
Oman||Omani|Muscat|
Pakistan||Pakistani|Islamabad|
Palau||Palauan|Ngerulmud|
Palestine|Palestinian Territories,Palestinian Authority,State of Palestine|Palestinian|Ramallah|
Panama||Panamanian|Panama City|
Papua New Guinea|PNG|Papua New Guinean|Port Moresby|
Paraguay||Paraguayan|Asunción,Asuncion|
Peru||Peruvian|Lima|
Philippines|The Philippines|Philippine,Filipino,Filipina|Manila|Malacañang,Malacanang
Poland||Polish,Pole,Poles|Warsaw|Belweder
Portugal||Portuguese|Lisbon|
Qatar||Qatari|Doha|
Republic of the Congo|Republic of Congo,Congo-Brazzaville||Brazzaville|
Romania||Romanian|Bucharest|Cotroceni
Russia|Russian Federation|Russian|Moscow|Kremlin
Rwanda||Rwandan|Kigali|
Saint Kitts and Nevis|St. Kitts and Nevis|Kittitian,Nevisian|Basseterre|
Saint Lucia|St. Lucia|Saint Lucian,St. Lucian|Castries|
Saint Vincent and the Grenadines|St. Vincent and the Grenadines|Vincentian|Kingstown|
Samoa||Samoan|Apia|
San Marino||Sammarinese|San Marino City|
São Tomé and Príncipe|Sao Tome and Principe|São Toméan|São Tomé|
Saudi Arabia|Kingdom of Saudi Arabia,KSA|Saudi,Saudi Arabian|Riyadh|
Senegal||Senegalese|Dakar|
Serbia||Serbian,Serb|Belgrade|
Seychelles||Seychellois||
Sierra Leone||Sierra Leonean|Freetown|
Singapore||Singaporean||Istana
Slovakia|Slovak Republic|Slovak,Slovakian|Bratislava|
Slovenia||Slovenian,Slovene|Ljubljana|
Solomon Islands||Solomon Islander|Honiara|
Somalia||Somali,Somalian|Mogadishu|Villa Somalia
South Africa||South African|Pretoria,Cape Town|Union Buildings
South Korea|Republic of Korea,ROK|South Korean|Seoul|Blue House
South Sudan||South Sudanese|Juba|
Spain||Spanish,Spaniard|Madrid|Moncloa,Zarzuela
Sri Lanka|Ceylon|Sri Lankan|Colombo|
Sudan||Sudanese|Khartoum|
Suriname||Surinamese|Paramaribo|
Sweden||Swedish,Swede|Stockholm|Rosenbad
Switzerland|Swiss Confederation|Swiss|Bern,Berne|
Syria|Syrian Arab Republic|Syrian|Damascus|
Taiwan|Republic of China|Taiwanese|Taipei|
Tajikistan||Tajik,Tajikistani|Dushanbe|
Tanzania||Tanzanian|Dodoma|
Thailand|Siam|Thai|Bangkok|
Togo||Togolese|Lomé,Lome|
Tonga||Tongan|Nuku'alofa|
Trinidad and Tobago|Trinidad|Trinidadian,Tobagonian|Port of Spain|
Tunisia||Tunisian|Tunis|
Turkey|Türkiye,Turkiye|Turkish,Turk|Ankara|
Turkmenistan||Turkmen|Ashgabat|
Tuvalu||Tuvaluan|Funafuti|
Uganda||Ugandan|Kampala|
Ukraine||Ukrainian|Kyiv,Kiev|Bankova
United Arab Emirates|UAE,U.A.E.,Emirates|Emirati|Abu Dhabi|
United Kingdom|UK,U.K.,Britain,Great Britain|British,Briton,Brit|London|Downing Street,10 Downing Street,Whitehall,Westminster,Number 10,No 10,No. 10
United States|US,U.S.,USA,U.S.A.,United States of America,America|American|Washington,Washington DC,Washington D.C.|White House,Oval Office,Pentagon,Foggy Bottom,Mar-a-Lago
Uruguay||Uruguayan|Montevideo|
Uzbekistan||Uzbek,Uzbekistani|Tashkent|
Vanuatu||Ni-Vanuatu,Vanuatuan|Port Vila|
Vatican|Vatican City,Holy See|||
Venezuela||Venezuelan|Caracas|Miraflores
Vietnam|Viet Nam|Vietnamese|Hanoi|
Yemen||Yemeni|Sanaa,Sana'a,Aden|
Zambia||Zambian|Lusaka|
Zimbabwe||Zimbabwean|Harare|
`

const split = (cell: string | undefined) => (cell ? cell.split(',') : [])

/** All states of the world that English news treats as countries. */
export const COUNTRIES: readonly Country[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [name, aliases, demonyms, capitals, seats] = row.split('|')
    return {
      name: name!,
      aliases: split(aliases),
      demonyms: split(demonyms),
      capitals: split(capitals),
      seats: split(seats),
    }
  })
