// A division is named with and without its kind: "Grodno Region", "Grodno Oblast", "Helmand Province", "Helmand".

const KIND =
  /^(?:(?:(?:State|Province|Region|Republic|Department|Governorate|Emirate|Canton|County|District|Prefecture|Borough|City|Provincia|Metropolitan City) (?:of|de|di) (?:the |la |las )?|County ))?(.+?)(?: (?:Region|Oblast|Province|State|Governorate|Prefecture|Department|District|Voivodeship|Krai|Kray|Republic|County|Canton|Municipality|Division|Emirate|Parish|Territory|Autonomous Region|Autonomous Oblast|Autonomous Okrug|Autonomous Republic|Voblasc|Voblast|Voblasts'))?$/;

/** What news calls a division of each kind. */
const NEWS_KINDS: Readonly<Record<string, readonly string[]>> = {
  Region: ['Region', 'Oblast', 'Province'],
  Oblast: ['Region', 'Oblast', 'Province'],
  Province: ['Province'],
  State: ['State'],
  Governorate: ['Governorate', 'Province'],
  Prefecture: ['Prefecture'],
  Department: ['Department'],
  Voivodeship: ['Voivodeship', 'Province'],
  Krai: ['Krai', 'Territory'],
  County: ['County'],
  Canton: ['Canton'],
  Republic: ['Republic'],
};

const LONGEST = 60;
const SHORTEST = 3;

const DIRECTIONS =
  /^(?:(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Centre|Center|Upper|Lower|Middle|Far|Capital|Coast|Coastal|Highlands|Islands|Bay|and|of|the|Northeast|Northwest|Southeast|Southwest|Northeastern|Northwestern|Southeastern|Southwestern)[ -]?)+$/;

/** "North", "Central": a name only together with its kind, for alone it is a direction. */
export function isDirection(name: string): boolean {
  return DIRECTIONS.test(name);
}

/** Every way to write the names: as given, without the kind, and with each kind that news would use. */
export function divisionAliases(name: string, others: readonly string[], type: string): string[] {
  const kinds = NEWS_KINDS[kindOf(name) ?? type] ?? [];
  const aliases = new Set<string>();
  for (const given of [name, ...others]) {
    if (given.length > LONGEST || given.length < SHORTEST) continue;
    aliases.add(given);
    const stem = KIND.exec(given)?.[1] ?? given;
    aliases.add(stem);
  }
  const stems = new Set([name, ...others.slice(0, 3)].map((given) => KIND.exec(given)?.[1] ?? given));
  for (const stem of stems) for (const kind of kinds) aliases.add(`${stem} ${kind}`);
  aliases.delete(name);
  return [...aliases].filter((alias) => !isDirection(alias));
}

function kindOf(name: string): string | undefined {
  return Object.keys(NEWS_KINDS).find((kind) => name.endsWith(` ${kind}`));
}
