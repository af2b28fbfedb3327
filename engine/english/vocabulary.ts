/** Words by which a surname is a diplomat's and a place name a government's. Dictionary forms. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const SAYING = list(
  'say tell add warn stress note explain reply answer argue claim insist declare announce comment remark confirm deny reiterate urge accuse describe condemn dismiss suggest acknowledge reject vow pledge welcome underline emphasize emphasise recall respond caution brief',
);

/** What governments do, and are said to do by the name of their capital. */
export const STATE_ACTS = list(
  'accuse warn urge condemn impose recognize recognise sign join seek deny reject insist vow pledge demand fear hope support send supply want threaten welcome agree disagree offer refuse respond retaliate sanction announce blame say call back arm deploy withdraw declare invite consider lift expel sever restore apply negotiate mediate lose fight invade attack protest',
);

/** A title or a calling that a diplomat's surname follows. */
export const DIPLOMAT = list(
  'spokesman spokeswoman spokesperson secretary deputy diplomat ambassador envoy negotiator undersecretary mr mr. mrs mrs. ms ms.',
);

/** Titles of other people of that surname. */
export const OTHER_TITLES = list(
  'general gen gen. admiral colonel col major captain lieutenant congressman congresswoman senator sen sen. rep rep. representative judge justice coach professor dr dr. doctor sir actor singer governor gov gov. mayor president',
);

/** Company in which a surname is a businessman's, a player's or an author's. */
export const BUSINESS = list(
  'share shares revenue profit company analyst stock film album court game coach season investor investors quarter band novel',
);

/** Nouns that put a sentence among states. */
export const DIPLOMACY = list(
  'spokesman spokeswoman spokesperson diplomat diplomacy ambassador embassy envoy ministry sanction sanctions treaty ally allies nato un kremlin pentagon summit ceasefire negotiation negotiations troops invasion invade annexation annex missile missiles eu bloc foreign kyiv kiev moscow beijing brussels tehran pyongyang taipei ankara tbilisi lavrov ryabkov putin xi blinken zelensky zelenskyy',
);

/** Capitals that stand for their governments. */
export const CAPITALS = list(
  'moscow beijing kyiv kiev brussels london paris berlin tehran pyongyang tokyo ankara taipei seoul riyadh havana caracas minsk tbilisi yerevan baku chisinau warsaw jerusalem islamabad kremlin',
);

/** Nouns of which only a state has one. */
export const STATE_NOUNS = list(
  'invasion ambassador embassy accession annexation envoy occupation separatist separatists sovereignty sanctions ally allies membership',
);

/** Nouns that a state has and others too: they count among other states only. */
export const SHARED_NOUNS = list(
  'war president government parliament army troops force forces policy relation relations tie ties talk talks minister independence territory border conflict leader official officials attack aggression security region regions support visit pressure',
);

/** Who crosses borders in war. */
export const ARMIES = list('troops troop army tanks tank soldier soldiers forces force jets paratroopers');

/** Company in which a name is the American state. */
export const AMERICAN = list(
  'governor gov gov. county counties runoff elector electors electoral ballot ballots voter voters republican republicans democrat democrats gop legislature legislator statehouse interstate peach peaches sheriff senator senate congressman congresswoman primary highway usa university football bulldogs inmate inmates plantation confederate statewide',
);

/** States between which and Georgia there is more than trade: any of them beside it says which Georgia. */
export const NEIGHBOURS: Readonly<Record<string, ReadonlySet<string>>> = {
  georgia: list('russia ukraine moldova armenia azerbaijan turkey ossetia abkhazia kremlin'),
};
