// News agencies by the marks that articles carry: "(AFP)" at the end, "(Reuters)" in the dateline, a credit line.

const AGENCIES: Readonly<Record<string, string>> = {
  ap: 'AP',
  'associated press': 'AP',
  'the associated press': 'AP',
  afp: 'AFP',
  'agence france-presse': 'AFP',
  reuters: 'Reuters',
  'thomson reuters': 'Reuters',
  dpa: 'dpa',
  tass: 'TASS',
  'itar-tass': 'TASS',
  xinhua: 'Xinhua',
  pa: 'PA',
  'press association': 'PA',
  'pa media': 'PA',
  ani: 'ANI',
  pti: 'PTI',
  ians: 'IANS',
  upi: 'UPI',
  efe: 'EFE',
  ansa: 'ANSA',
  apa: 'APA',
  ukrinform: 'Ukrinform',
  interfax: 'Interfax',
  'interfax-ukraine': 'Interfax-Ukraine',
  ria: 'RIA Novosti',
  'ria novosti': 'RIA Novosti',
  belta: 'BelTA',
  kyodo: 'Kyodo',
  'kyodo news': 'Kyodo',
  yonhap: 'Yonhap',
  anadolu: 'Anadolu',
  'anadolu agency': 'Anadolu',
  aa: 'Anadolu',
  irna: 'IRNA',
  sana: 'SANA',
  wafa: 'WAFA',
  bernama: 'Bernama',
  antara: 'Antara',
  app: 'APP',
  'canadian press': 'The Canadian Press',
  'the canadian press': 'The Canadian Press',
  aap: 'AAP',
  bloomberg: 'Bloomberg',
  pap: 'PAP',
  lusa: 'Lusa',
  belga: 'Belga',
  anp: 'ANP',
  ntb: 'NTB',
  tt: 'TT',
  ritzau: 'Ritzau',
  stt: 'STT',
  agerpres: 'Agerpres',
  tanjug: 'Tanjug',
  hina: 'HINA',
  mti: 'MTI',
  ctk: 'CTK',
  sapa: 'SAPA',
  nan: 'NAN',
  unb: 'UNB',
  cna: 'CNA',
  aninews: 'ANI',
  spa: 'SPA',
  wam: 'WAM',
  kuna: 'KUNA',
  qna: 'QNA',
  bna: 'BNA',
  mena: 'MENA',
  thx: 'Thomson Reuters',
};

/** The agency's usual name, or null where the text names none. */
export function agencyOf(text: string): string | null {
  return AGENCIES[text.trim().toLowerCase()] ?? null;
}

/** A mark that closes a paragraph: "… in a rare walk. (AFP)", "— Reuters", "AFP/fb". Gives the agency and where the text ends. */
export function trailingAgency(text: string): { agency: string; end: number } | null {
  const match = /\s*(?:\(([^()]{2,30})\)|\[([^[\]]{2,30})\]|[—–-] ?([\p{L}\- ]{2,24}))\s*$/u.exec(
    text.slice(-40),
  );
  if (!match) return null;
  const agency = firstAgency(match[1] ?? match[2] ?? match[3]);
  return agency ? { agency, end: text.length - match[0].length } : null;
}

/** A line that is an agency's mark and nothing else: "(With inputs from PTI)", "Source: AFP", "Reuters". */
export function agencyLine(text: string): string | null {
  if (text.length > 80) return null;
  const initials = INITIALS.exec(text);
  if (initials) return agencyLine(initials[1]);
  const bare = text.replace(/^[([—–-]\s?|[)\].]$/g, '').replace(MARK_OPENERS, '');
  const parts = bare.split(/[/,&]| and /i).map((part) => part.trim().toLowerCase());
  const isMark = parts.every((part) => COLLECTIVES.has(part) || agencyOf(part) !== null);
  return isMark ? firstAgency(bare) : null;
}

/** "mh/rs (dpa, AFP)": who wrote, by their initials, and the agencies. */
const INITIALS = /^[a-z]{2,4}(?:[/,] ?[a-zA-Z]{2,4}){0,3} \(([^()]{2,50})\)$/;

const COLLECTIVES: ReadonlySet<string> = new Set([
  'agencies',
  'news agencies',
  'wires',
  'staff',
  'agency',
  'other agencies',
]);

const MARK_OPENERS =
  /^(?:with )?(?:agency )?(?:inputs?|reports?|files?|material|reporting)?\s?(?:from |by |with |source: ?|credit: ?|agency: ?)+(?:the )?/i;

/** "AP/Reuters", "With AFP", "Agencies" are credits too: the first agency named. */
export function firstAgency(credit: string): string | null {
  for (const part of credit.split(/[/,&]| and | with /i)) {
    const agency = agencyOf(part.replace(/^\s*with\s+/i, ''));
    if (agency) return agency;
  }
  return null;
}
