/**
 * Which part of a country a postcode lies in, where tax asks for it. Ranges of leading characters, first and last included.
 * Source: postal numbering of USPS, Canada Post and Correios, from memory (2026-11); borders within a range are ignored,
 * so what follows from it is an estimate until the full address is known.
 */
const ranges: Readonly<Record<string, readonly (readonly [first: string, last: string, subdivision: string])[]>> = {
  US: [
    ["005", "005", "NY"], ["006", "009", "PR"], ["010", "027", "MA"], ["028", "029", "RI"], ["030", "038", "NH"],
    ["039", "049", "ME"], ["050", "054", "VT"], ["055", "055", "MA"], ["056", "059", "VT"], ["060", "069", "CT"],
    ["070", "089", "NJ"], ["100", "149", "NY"], ["150", "196", "PA"], ["197", "199", "DE"], ["200", "200", "DC"],
    ["201", "201", "VA"], ["202", "205", "DC"], ["206", "219", "MD"], ["220", "246", "VA"], ["247", "268", "WV"],
    ["270", "289", "NC"], ["290", "299", "SC"], ["300", "319", "GA"], ["320", "339", "FL"], ["341", "349", "FL"],
    ["350", "369", "AL"], ["370", "385", "TN"], ["386", "397", "MS"], ["398", "399", "GA"], ["400", "427", "KY"],
    ["430", "459", "OH"], ["460", "479", "IN"], ["480", "499", "MI"], ["500", "528", "IA"], ["530", "549", "WI"],
    ["550", "567", "MN"], ["570", "577", "SD"], ["580", "588", "ND"], ["590", "599", "MT"], ["600", "629", "IL"],
    ["630", "658", "MO"], ["660", "679", "KS"], ["680", "693", "NE"], ["700", "714", "LA"], ["716", "729", "AR"],
    ["730", "732", "OK"], ["733", "733", "TX"], ["734", "749", "OK"], ["750", "799", "TX"], ["800", "816", "CO"],
    ["820", "831", "WY"], ["832", "838", "ID"], ["840", "847", "UT"], ["850", "865", "AZ"], ["870", "884", "NM"],
    ["885", "885", "TX"], ["889", "898", "NV"], ["900", "961", "CA"], ["967", "968", "HI"], ["970", "979", "OR"],
    ["980", "994", "WA"], ["995", "999", "AK"],
  ],
  CA: [
    ["A", "A", "NL"], ["B", "B", "NS"], ["C", "C", "PE"], ["E", "E", "NB"], ["G", "H", "QC"], ["J", "J", "QC"],
    ["K", "N", "ON"], ["P", "P", "ON"], ["R", "R", "MB"], ["S", "S", "SK"], ["T", "T", "AB"], ["V", "V", "BC"],
    ["X", "X", "NT"], ["Y", "Y", "YT"],
  ],
  BR: [
    ["010", "199", "SP"], ["200", "289", "RJ"], ["290", "299", "ES"], ["300", "399", "MG"], ["400", "489", "BA"],
    ["490", "499", "SE"], ["500", "569", "PE"], ["570", "579", "AL"], ["580", "589", "PB"], ["590", "599", "RN"],
    ["600", "639", "CE"], ["640", "649", "PI"], ["650", "659", "MA"], ["660", "688", "PA"], ["689", "689", "AP"],
    ["690", "692", "AM"], ["693", "693", "RR"], ["694", "698", "AM"], ["699", "699", "AC"], ["700", "727", "DF"],
    ["728", "729", "GO"], ["730", "736", "DF"], ["737", "767", "GO"], ["768", "769", "RO"], ["770", "779", "TO"],
    ["780", "788", "MT"], ["789", "789", "RO"], ["790", "799", "MS"], ["800", "879", "PR"], ["880", "899", "SC"],
    ["900", "999", "RS"],
  ],
};

/** ISO 3166-2 code without the country, or null where the country has no such ranges or the postcode is in none. */
export function subdivisionOfPostcode(country: string, postcode: string): string | null {
  const compact = postcode.toUpperCase().replaceAll(/[^0-9A-Z]/g, "");
  const row = ranges[country]?.find(([first, last]) => {
    const start = compact.slice(0, first.length);
    return start.length === first.length && start >= first && start <= last;
  });
  return row?.[2] ?? null;
}
