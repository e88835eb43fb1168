/** News agencies whose reports other outlets print: the name, then the ways in which it is credited. */
const AGENCIES: readonly (readonly [string, ...string[]])[] = [
  ['Associated Press', 'AP', 'The Associated Press'],
  ['Reuters', 'Thomson Reuters'],
  ['Agence France-Presse', 'AFP'],
  ['Deutsche Presse-Agentur', 'dpa', 'DPA'],
  ['United Press International', 'UPI'],
  ['PA Media', 'Press Association', 'PA'],
  ['Press Trust of India', 'PTI'],
  ['Indo-Asian News Service', 'IANS'],
  ['Asian News International', 'ANI'],
  ['The Canadian Press', 'Canadian Press'],
  ['Australian Associated Press', 'AAP'],
  ['Anadolu Agency', 'Anadolu', 'AA'],
  ['Xinhua', 'Xinhua News Agency'],
  ['Kyodo News', 'Kyodo'],
  ['Yonhap', 'Yonhap News Agency'],
  ['TASS', 'ITAR-TASS'],
  ['Interfax', 'Interfax-Ukraine'],
  ['Ukrinform'],
  ['EFE'],
  ['ANSA'],
  ['Bloomberg', 'Bloomberg News'],
]

/** True for a name under which an agency of the list is credited. */
export const isAgency = (name: string): boolean => AGENCIES.some((forms) => forms.includes(name))

/** All ways in which an outlet may be credited: its own name, and the short forms of an agency. */
export function creditsOf(outlet: string): readonly string[] {
  return AGENCIES.find((forms) => forms.includes(outlet)) ?? [outlet]
}
