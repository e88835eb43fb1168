const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words that a heading does not begin with: they point, count or praise and name nothing. */
export const LIGHT = words(`
  latest last next past previous recent new old other another same own such several many few more most some any all both
  various numerous first second third final former key top main major big large small little great good bad real true
  full whole entire certain possible potential likely clear possibly early late later earlier current present own very
  critical important serious strong senior leading different similar further additional daily weekly annual so-called
  private personal nearby local self-titled well-placed influential then ago half dear
`)

/** Words that head no theme: times, amounts, people at large, and what writing is about itself. */
export const HOLLOW = words(`
  time times day days week weeks weekend month months year years night evening morning afternoon hour hours minute minutes
  today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday decade decades moment period
  people man men woman women person persons others everyone anyone member members side sides
  way ways thing things part parts lot lots kind kinds sort number numbers amount percent percentage cent share series
  range majority handful hundreds thousands millions billions dozens rest end beginning middle top place places area areas
  fact facts reason reasons case cases question questions point points example matter issue issues problem problems
  story article report reporter reporters correspondent page site website video photo photos picture pictures image
  tweet post comment comments email e-mail message newspaper interview statement remark remarks spokesman spokeswoman
  spokesperson source sources editor copyright news press broadcast headline headlines
  official officials president minister leader leaders chairman chief director secretary senator governor representative
  expert experts analyst analysts king queen prince prime star
  government governments administration administrations authority authorities ministers ministry ministries office
  television radio media team teams group groups company companies executive executives lawmaker lawmakers politician
  politicians candidate candidates voter voters supporter supporters opponent opponents critic critics couple couples
  lawyer lawyers doctor doctors witness witnesses resident residents citizen citizens family families friend friends
  commander commanders soldier soldiers deputy deputies envoy envoys delegate delegates aide aides adviser advisers
  state states country countries nation nations city town village capital region province district republic world
  north south east west centre center
`)
